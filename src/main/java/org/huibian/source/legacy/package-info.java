/**
 * Files of Word 97 to 2003 and of WPS (.doc, .wps), as far as POI's HWPF gives them.
 *
 * <p>Start with {@link org.huibian.source.legacy.LegacyWordDocumentReader}.
 */
@NullMarked
package org.huibian.source.legacy;

import org.jspecify.annotations.NullMarked;
