/** Parts of the program alone, warmed up, under JMH. */
@NullMarked
package org.huibian.benchmark.part;

import org.jspecify.annotations.NullMarked;
