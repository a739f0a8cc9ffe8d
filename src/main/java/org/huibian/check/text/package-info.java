/**
 * What is wrong with the wording of a report: text left over or copied in, names of others,
 * mechanical replacement, damage by conversion.
 */
@NullMarked
package org.huibian.check.text;

import org.jspecify.annotations.NullMarked;
