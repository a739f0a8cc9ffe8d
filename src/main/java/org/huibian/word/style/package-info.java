/** The named styles (样式) of a Word file: no direct formatting stands outside them. */
@NullMarked
package org.huibian.word.style;

import org.jspecify.annotations.NullMarked;
