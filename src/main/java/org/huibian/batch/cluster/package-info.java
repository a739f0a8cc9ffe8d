/**
 * Several machines on one job (多机): a shared PostgreSQL database holds Spring Batch's job
 * repository, the ledger, the queue of the parts that are to be read and the bytes of their files;
 * one run is the manager, any number of workers (协读机) read for it.
 *
 * <p>Start with {@link org.huibian.batch.cluster.ClusterSession}, the manager's hold on the
 * database, and {@link org.huibian.batch.cluster.ClusterWorker}, the other side. Nothing of it is
 * loaded by a run of one machine.
 */
@NullMarked
package org.huibian.batch.cluster;

import org.jspecify.annotations.NullMarked;
