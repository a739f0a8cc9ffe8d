/** Claims that something holds for all which another place of the report denies (V05). */
@NullMarked
package org.huibian.check.claims.denied;

import org.jspecify.annotations.NullMarked;
