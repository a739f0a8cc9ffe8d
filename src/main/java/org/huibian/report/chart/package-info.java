/**
 * How charts (图) lie on the page: which way their values run, how far the axis reaches, what goes
 * into a further part. The writers of all formats draw from this, so that they show the same.
 *
 * <p>Words: <i>category</i> 类别, what is compared; <i>series</i> 系列; <i>scale</i> 刻度; <i>slot</i>,
 * the room of a category. Start with {@link org.huibian.report.chart.ChartLayout}. Lengths are
 * points.
 */
@NullMarked
package org.huibian.report.chart;

import org.jspecify.annotations.NullMarked;
