/**
 * Measures finished files against the format rules, and compares Word with PDF.
 *
 * <p>Words: rule 规则 (GB/T 9704-2012 and its neighbours, by number), strength 强度, verdict 结论, place
 * 位置. Nothing here knows how the files were written: what is measured is what a reader finds in
 * them. Start with {@link org.huibian.proof.Proof}.
 */
@NullMarked
package org.huibian.proof;

import org.jspecify.annotations.NullMarked;
