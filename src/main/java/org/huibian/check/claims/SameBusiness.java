package org.huibian.check.claims;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a frequency and a count are of the same business, by the words beside them. */
final class SameBusiness {

    /** What everything is called. */
    private static final String GENERIC =
            "开展|组织|召开|进行|举办|实际|共|累计|已|完成|全年|年内|\\d|各类|次|场|了|业务|法治|工作|专题|执法|普法|街道|社区|集中|重点|制度|实行|落实|坚持|建立|活动|推动|定期|一次|做到|先后|举行|机关|干部|人员|群众|编发";

    /** 按季调度法治工作 and 听取专题汇报: the same business under other names. */
    private static final Pattern STEERING = Pattern.compile("调度|听取|研究|研判|分析|会商|盘点|督办|汇报|部署");

    private static final Pattern HEARING = Pattern.compile("听取|汇报|研究|调度|会商|研判|盘点|专题会");

    private SameBusiness() {}

    /** Words without what everything is called. */
    static String without(String words) {
        return words.replaceAll(GENERIC, "");
    }

    /** Of the same business: nothing said, two characters in common, or steering of the whole. */
    static boolean isSame(String subject, String counted) {
        return without(counted).length() < 2
                || shares(subject, counted)
                || STEERING.matcher(subject).find()
                        && !subject.contains("会议")
                        && HEARING.matcher(counted).find();
    }

    /** Two characters in common that are not what everything is called. */
    static boolean shares(String subject, String counted) {
        String one = subject.replaceAll(GENERIC, "·");
        String other = counted.replaceAll(GENERIC, "·");
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= one.length(); i++) {
            pairs.add(one.substring(i, i + 2));
        }
        for (int i = 0; i + 2 <= other.length(); i++) {
            String pair = other.substring(i, i + 2);
            if (pair.indexOf('·') < 0 && pairs.contains(pair)) {
                return true;
            }
        }
        return false;
    }
}
