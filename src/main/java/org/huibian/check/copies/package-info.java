/** Text that two reports have in common, laid side by side and never judged. */
@NullMarked
package org.huibian.check.copies;

import org.jspecify.annotations.NullMarked;
