/**
 * What is wrong with the wording of a report: text left over or copied in, names of higher
 * authorities, mechanical replacement, damage by conversion.
 */
@NullMarked
package org.huibian.check.text;

import org.jspecify.annotations.NullMarked;
