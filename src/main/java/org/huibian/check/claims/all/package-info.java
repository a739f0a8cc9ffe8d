/**
 * What a sentence says of all (全部办结, 无一缺考), and the words that tell who did it, who found it, and
 * what is left. Begin with {@link org.huibian.check.claims.all.AllClaim}.
 */
@NullMarked
package org.huibian.check.claims.all;

import org.jspecify.annotations.NullMarked;
