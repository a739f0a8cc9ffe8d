/**
 * What kind of file it is (文件类型), by its first bytes and never by its name.
 *
 * <p>Start with {@link org.huibian.source.signature.FileSignature}; a {@link
 * org.huibian.source.signature.Stub} (占位) stands for what is no file to be read.
 */
@NullMarked
package org.huibian.source.signature;

import org.jspecify.annotations.NullMarked;
