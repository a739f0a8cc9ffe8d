/**
 * The small markup that a template writes, read strictly: unknown elements, attributes and figures
 * are refused with the line of the template's output.
 *
 * <p>Start with {@link org.huibian.template.markup.ReportMarkupParser}.
 */
@NullMarked
package org.huibian.template.markup;

import org.jspecify.annotations.NullMarked;
