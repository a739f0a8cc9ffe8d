/**
 * What conversion did to a report: garbled and lost characters, torn words and lines, glued
 * headings.
 */
@NullMarked
package org.huibian.check.damage;

import org.jspecify.annotations.NullMarked;
