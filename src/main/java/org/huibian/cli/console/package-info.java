/**
 * What all commands share: where they print, the options that every one of them has, the job they
 * are about, and the exit codes.
 *
 * <p>What a clerk reads comes from the bundle {@code messages} of this package; with {@code --json}
 * one object per line goes to standard output and messages to standard error. Start with {@link
 * org.huibian.cli.console.Console}.
 */
@NullMarked
package org.huibian.cli.console;

import org.jspecify.annotations.NullMarked;
