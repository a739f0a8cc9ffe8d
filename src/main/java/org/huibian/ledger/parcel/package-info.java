/**
 * Revisions of the level below as submissions (下级版本): found in the inbox, kept whole, checked
 * against their manifest and read.
 *
 * <p>A parcel (版本文件夹) is a folder with a manifest.json, or a .zip of one; its listing (清单) names
 * every file with its hash. Start with {@link org.huibian.ledger.parcel.ParcelInbox}, which finds
 * them, and {@link org.huibian.ledger.parcel.content.ParcelReader}, which reads one.
 */
@NullMarked
package org.huibian.ledger.parcel;

import org.jspecify.annotations.NullMarked;
