/**
 * The other names by which offices call what is counted (别称). Start with {@link
 * org.huibian.indicator.names.OtherNames}.
 */
@NullMarked
package org.huibian.indicator.names;

import org.jspecify.annotations.NullMarked;
