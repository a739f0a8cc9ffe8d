/**
 * One run at a time (运行锁): the lock of an output folder and who holds it.
 *
 * <p>Start with {@link org.huibian.ledger.lock.RunLock}; {@link org.huibian.ledger.lock.LockHolder}
 * (占用者) is told to whoever finds it held.
 */
@NullMarked
package org.huibian.ledger.lock;

import org.jspecify.annotations.NullMarked;
