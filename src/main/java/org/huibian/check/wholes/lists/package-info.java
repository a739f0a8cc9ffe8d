/**
 * Lists of parts within a sentence that no 其中 leads to, and what words say of parts (V01).
 *
 * <p>Words: {@link org.huibian.check.wholes.lists.FailingParts} (分项与总数不符), {@link
 * org.huibian.check.wholes.lists.Complements} (非此即彼: 简易、普通), {@link
 * org.huibian.check.wholes.lists.PartWords} (三类、其他、居前). Start with {@link
 * org.huibian.check.wholes.lists.BareParts}.
 */
@NullMarked
package org.huibian.check.wholes.lists;

import org.jspecify.annotations.NullMarked;
