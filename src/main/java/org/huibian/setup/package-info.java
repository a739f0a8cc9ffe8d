/**
 * The files an office sets the program up with (配置文件), as rows and keys that know their line.
 *
 * <p>{@link org.huibian.setup.CsvTable} and {@link org.huibian.setup.YamlMap} read them; whatever
 * is wrong in one becomes a {@link org.huibian.setup.SetupException} that names file and line and
 * says what to do. It knows no particular file: which keys and columns there are is said by the
 * rooms above.
 */
@NullMarked
package org.huibian.setup;

import org.jspecify.annotations.NullMarked;
