/**
 * Commands before the first run: a new job folder (新建任务) and the blank statistics form (空白统计表).
 *
 * <p>Start with {@link org.huibian.cli.prepare.InitCommand}.
 */
@NullMarked
package org.huibian.cli.prepare;

import org.jspecify.annotations.NullMarked;
