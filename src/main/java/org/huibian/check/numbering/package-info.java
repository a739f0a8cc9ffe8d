/** The numbering of headings: gaps, repeats, mixed forms. */
@NullMarked
package org.huibian.check.numbering;

import org.jspecify.annotations.NullMarked;
