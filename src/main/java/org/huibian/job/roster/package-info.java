/**
 * Who has to report (名册): the sub-districts of a job with their names, aliases and kinds.
 *
 * <p>Start with {@link org.huibian.job.roster.Roster}. Words: {@link
 * org.huibian.job.roster.SubDistrict} (报送单位).
 */
@NullMarked
package org.huibian.job.roster;

import org.jspecify.annotations.NullMarked;
