/**
 * What is wrong with a submission or worth asking about (疑点).
 *
 * <p>{@link org.huibian.check.list.Checks#all()} is the one list of checks, their ids those of the
 * office's catalogue (S01, V02 …); each gives {@link org.huibian.check.Finding}s. Sub-packages by
 * subject.
 */
@NullMarked
package org.huibian.check;

import org.jspecify.annotations.NullMarked;
