/**
 * The shared PostgreSQL database (共用数据库): how it is reached, its tables, and the lock that makes
 * one process the manager.
 *
 * <p>Start with {@link org.huibian.batch.cluster.database.SharedDatabase}. Words: {@link
 * org.huibian.batch.cluster.database.ManagerLock} (主控锁).
 */
@NullMarked
package org.huibian.batch.cluster.database;

import org.jspecify.annotations.NullMarked;
