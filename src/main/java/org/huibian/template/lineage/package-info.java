/**
 * Where each printed figure comes from (数据来源), in words: what was added up, divided or decided, and
 * from whom.
 *
 * <p>Start with {@link org.huibian.template.lineage.Lineages}.
 */
@NullMarked
package org.huibian.template.lineage;

import org.jspecify.annotations.NullMarked;
