/**
 * Charts (图) as Word and WPS draw and edit them: a chart part with the data it shows, and the
 * workbook behind it.
 *
 * <p>Start with {@link org.huibian.word.chart.Charts}.
 */
@NullMarked
package org.huibian.word.chart;

import org.jspecify.annotations.NullMarked;
