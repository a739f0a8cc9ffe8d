/**
 * Places and units of elsewhere in a report (T03): those of the roster, those that lists of the
 * country know, and those that only their form and what is said of them tell.
 */
@NullMarked
package org.huibian.check.places;

import org.jspecify.annotations.NullMarked;
