/**
 * The district report from a template (模板): wording, outline and look lie in a folder under {@code
 * templates/}, so that another report needs no Java.
 *
 * <p>Start with {@link org.huibian.template.ReportTemplate}. The template is FreeMarker; it writes
 * a small markup that {@code ReportMarkupParser} reads strictly into an {@link
 * org.huibian.report.Report}. {@code style.yml} of the folder becomes {@link
 * org.huibian.report.Style}.
 */
@NullMarked
package org.huibian.template;

import org.jspecify.annotations.NullMarked;
