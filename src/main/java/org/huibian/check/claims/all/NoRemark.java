package org.huibian.check.claims.all;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.frequency.SameBusiness;

/** That nothing was found or remarked, which leaves nothing undone: 提出修改意见的31件全部修改，其余21件没有修改意见. */
public final class NoRemark {

    private static final Pattern REMARK =
            Pattern.compile("^(\\p{IsHan}{0,6}?)(意见|异议|建议|问题|疑[问义]|瑕疵|差错|隐患|争议)$");

    private NoRemark() {}

    /**
     * Whether what some are said not to have is such; not where a claim says the very same of all:
     * 全部出具意见，其余5件没有出具意见.
     */
    public static boolean is(AllClaim claim, String not) {
        Matcher remark = REMARK.matcher(not);
        return remark.find()
                && (claim.said().indexOf(remark.group(2)) < 0
                        || !SameBusiness.haveWords(
                                claim.said().replace(remark.group(2), ""), remark.group(1)));
    }
}
