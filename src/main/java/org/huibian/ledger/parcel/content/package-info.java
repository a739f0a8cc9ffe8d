/**
 * What a delivered revision says (下级版本内容): its manifest held against its files, its figures, its
 * findings and the passages of its report.
 *
 * <p>Start with {@link org.huibian.ledger.parcel.content.ParcelReader}.
 */
@NullMarked
package org.huibian.ledger.parcel.content;

import org.jspecify.annotations.NullMarked;
