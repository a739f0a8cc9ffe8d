/** The commands that write something: a revision, a mark, a form, a new job folder. */
@NullMarked
package org.huibian.cli.work;

import org.jspecify.annotations.NullMarked;
