/**
 * How near to the truth a number is said to be (近似数): numbers called approximate that are exact, or
 * from which exact ones were reckoned (V07).
 *
 * <p>Words: {@code RoughNumber} (17余场、近126件), {@code RoughReckoning} (由近似数算出). Start with {@link
 * org.huibian.check.roughness.ApproximateNumbers}.
 */
@NullMarked
package org.huibian.check.roughness;

import org.jspecify.annotations.NullMarked;
