/**
 * Office files packed (打包) so that the same content gives the same bytes, whatever the time and
 * zone.
 *
 * <p>Start with {@link org.huibian.packing.StableZip}.
 */
@NullMarked
package org.huibian.packing;

import org.jspecify.annotations.NullMarked;
