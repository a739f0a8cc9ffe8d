/**
 * What a rate is made of: its word, its numerator and denominator, and whether they give it (V02).
 */
@NullMarked
package org.huibian.check.rates.fractions;

import org.jspecify.annotations.NullMarked;
