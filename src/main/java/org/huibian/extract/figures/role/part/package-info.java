/**
 * Numbers of which their sentence says that they are not all there are: what some of the officers
 * or villages did, what was done with neighbours, and what is said not to stand for the whole.
 *
 * <p>Words: {@code InOtherHands} (部分人员所做), {@code WithNeighbours} (与邻街合办). Start with {@code
 * Disclaimed} (不代表全部).
 */
@NullMarked
package org.huibian.extract.figures.role.part;

import org.jspecify.annotations.NullMarked;
