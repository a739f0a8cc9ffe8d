/**
 * How values read in a report: figures with measure words and 约/余, units of a level in words,
 * quoted sentences, and what a template may see of a record.
 *
 * <p>Start with {@link org.huibian.template.words.FigureText}.
 */
@NullMarked
package org.huibian.template.words;

import org.jspecify.annotations.NullMarked;
