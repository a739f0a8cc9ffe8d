/**
 * Measures the program against floors: what an empty job and the libraries by themselves cost in
 * the same run, on the same machine.
 *
 * <p>Words: a <em>contestant</em> is a program started as a process of its own; a <em>floor</em> is
 * a contestant that does nothing but what cannot be avoided; a <em>ratio</em> sets a contestant
 * against the empty job of the same round.
 *
 * <p>Start with {@link org.huibian.benchmark.Benchmarks}.
 */
@NullMarked
package org.huibian.benchmark;

import org.jspecify.annotations.NullMarked;
