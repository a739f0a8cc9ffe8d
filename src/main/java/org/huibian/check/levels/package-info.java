/**
 * What a level that compiles revisions looks for (逐级汇编): whether the revisions of the level below
 * can be built upon. Their narratives were examined there.
 */
@NullMarked
package org.huibian.check.levels;

import org.jspecify.annotations.NullMarked;
