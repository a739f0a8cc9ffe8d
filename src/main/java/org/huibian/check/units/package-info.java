/**
 * What numbers are counted in (计量单位): one thing in two units, and a unit that counts something else
 * (V08).
 *
 * <p>Words: {@code TwoUnits} (单位混用), {@code UnitKinds} (同类单位: 件、起、宗), {@code WrongMeasure} (量词不当,
 * measures.csv). Start with {@link org.huibian.check.units.MixedUnits}.
 */
@NullMarked
package org.huibian.check.units;

import org.jspecify.annotations.NullMarked;
