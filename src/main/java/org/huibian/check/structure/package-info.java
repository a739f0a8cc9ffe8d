/** What a submission consists of: that it is there and in time, its chapters and their content. */
@NullMarked
package org.huibian.check.structure;

import org.jspecify.annotations.NullMarked;
