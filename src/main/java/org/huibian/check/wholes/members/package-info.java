/**
 * What one of a list is: a number beside its brothers, which is no whole of those behind it.
 *
 * <p>Words: {@link org.huibian.check.wholes.members.ListMember} (并列项: 土地92件，邻里103件，家庭48件).
 */
@NullMarked
package org.huibian.check.wholes.members;

import org.jspecify.annotations.NullMarked;
