/**
 * The commands that only look (查看): they read plain files, start no Spring, open no database and
 * work beside a living run.
 */
@NullMarked
package org.huibian.cli.look;

import org.jspecify.annotations.NullMarked;
