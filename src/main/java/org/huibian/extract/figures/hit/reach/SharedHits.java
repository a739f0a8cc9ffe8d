package org.huibian.extract.figures.hit.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huibian.extract.figures.hit.Clause;
import org.huibian.extract.figures.hit.Hit;
import org.huibian.indicator.Aggregation;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.Nature;
import org.huibian.indicator.phrase.PhraseIndex;
import org.huibian.indicator.phrase.PhraseIndex.Match;

/** What stands once in a clause and is said of all figures of its list. */
final class SharedHits {

    /** From how many characters on what stands behind a list leaves no doubt. */
    private static final int SHARED_TEXT = 4;

    private static final List<String> PREDICATES = List.of("完成", "参加", "取得", "接受", "进行", "通过");

    /** 进行了年终, 提交了: the verb, and what kind of the object behind it, after all of a list. */
    private static final Pattern DOING =
            Pattern.compile(
                    "(均|都|全部|分别|已|按时|依次){0,3}(进行|作|参加|完成|开展|提交|递交|上交|报送|撰写|呈报)了?"
                            + "(年终|年度|书面|现场|会议|专题|个人|述职|法治|法律|依法行政){0,2}");

    /** 9名班子成员和15名书记提交了…: persons named by their post may stand before the verb. */
    private static final Pattern PERSONS =
            Pattern.compile("[^，、进行作参加完成开展提交递上报送撰写呈]{0,14}" + DOING.pattern());

    /** 9名班子成员、15名书记述法: the posts of those who did it. */
    private static final Pattern POSTS = Pattern.compile("[^，、]{0,12}(书记|主任|负责人|成员|干部|所长|站长|人员)");

    private static final Pattern BY_POST = Pattern.compile(POSTS.pattern() + PhraseIndex.NUMBER);

    private static final List<String> SHARING =
            List.of("的", "进行", "开展", "进行了", "开展了", "完成", "的法律", "提供", "作了");

    /** 15个村2个社区: all that stands between two that are listed without a mark. */
    private static final Pattern KIND = Pattern.compile("(行政|建制)?村|社区|居委会");

    private static final Pattern COMMUNITY =
            Pattern.compile("^[^、，和及与均都全已]{0,6}?(村(?!民)|社区|居委会|居民区|村委会|居委|嘎查|牧委会|居)");

    private static final Set<String> PERSONS_UNITS = Set.of("人", "名", "位", "人次");

    /** 清水镇12村1居, nothing besides: all that it has. */
    private static final Pattern ALL_COMMUNITIES =
            Pattern.compile(
                    "(?:[^与和同联跟，、]{1,4}?(?:镇|乡|街道|办))?(?:全镇|全乡|共有?|现有)?"
                            + PhraseIndex.NUMBER
                            + "(?:行政|建制)?村[、和]?[\\uE001](?:城市)?(?:社区|居委会|居民区|居)");

    /** As the vocabulary has it where the words for it are left out. */
    private static final String UNDER = "辖" + PhraseIndex.NUMBER + "村";

    private final PhraseIndex index;
    private final ClauseHits hits;

    SharedHits(PhraseIndex index, ClauseHits hits) {
        this.index = index;
        this.hits = hits;
    }

    /** 12个村、3个社区均配备法律顾问: what is said of one kind of community is said of all. */
    void ofCommunities(Clause clause, List<List<Hit>> chosen) {
        if (chosen.stream().allMatch(List::isEmpty)
                && ALL_COMMUNITIES.matcher(clause.text()).matches()) {
            index.find(UNDER).stream()
                    .filter(match -> !match.excludes() && match.number() >= 0)
                    .map(match -> ClauseHits.hit(match, 0, true))
                    .findFirst()
                    .ifPresent(chosen.get(0)::add);
        }
        int first = 0;
        while (first < chosen.size()) {
            int last = first;
            while (last + 1 < chosen.size()
                    && (clause.isListed(last + 1) || KIND.matcher(clause.after(last)).matches())
                    && isCommunity(clause, last)
                    && isCommunity(clause, last + 1)) {
                last++;
            }
            List<Hit> said = new ArrayList<>();
            for (Hit hit :
                    chosen.subList(first, last + 1).stream().flatMap(List::stream).toList()) {
                boolean known = said.stream().anyMatch(h -> h.indicator().equals(hit.indicator()));
                if (!known && hit.indicator().nature() == Nature.STOCK) {
                    said.add(hit.asShared());
                }
            }
            for (int k = first; last > first && k <= last; k++) {
                chosen.get(k).clear();
                chosen.get(k).addAll(said);
            }
            first = last + 1;
        }
    }

    /** 10名社区法律顾问 are no communities. */
    private static boolean isCommunity(Clause clause, int k) {
        return !PERSONS_UNITS.contains(clause.figures().get(k).unit())
                && COMMUNITY.matcher(clause.after(k)).lookingAt();
    }

    /** 41件行政协议、5件会议纪要的合法性审查: what stands at the end is shared by the list. */
    void ofTail(Clause clause, List<Match> matches, List<List<Hit>> chosen) {
        int count = clause.figures().size();
        if (count < 2) {
            return;
        }
        int last = clause.places().get(count - 1);
        boolean persons = clause.figures().stream().allMatch(f -> "人名位".contains(f.unit()));
        for (Match match : matches) {
            boolean behind = !match.excludes() && match.number() < 0 && match.start() > last;
            String between = behind ? clause.text().substring(last + 1, match.start()) : "";
            boolean done =
                    isDone(between)
                            || persons && PERSONS.matcher(between).matches()
                            || persons
                                    && match.phrase().text().startsWith("述法")
                                    && (POSTS.matcher(between).matches()
                                            || between.isEmpty() && isByPosts(clause));
            boolean tail =
                    behind
                            && (match.phrase().literalLength() >= SHARED_TEXT || done)
                            && match.indicator().aggregation() instanceof Aggregation.Sum
                            && (done || isVerbal(between, match.phrase().text()));
            if (tail && sharesAll(clause, match.indicator())) {
                for (int k = 0; k < count; k++) {
                    chosen.get(k).clear();
                    chosen.get(k).addAll(ofPart(clause, k, match));
                    chosen.get(k).add(ClauseHits.hit(match, 0, false).asShared());
                }
                return;
            }
        }
    }

    /** 班子成员9人、村书记12人述法: each figure of those of a post. */
    private static boolean isByPosts(Clause clause) {
        return IntStream.range(0, clause.figures().size())
                .mapToObj(clause::own)
                .allMatch(own -> BY_POST.matcher(own).lookingAt());
    }

    /** 41件协议、5件纪要的合法性审查: the first are agreements reviewed as well. */
    private List<Hit> ofPart(Clause clause, int k, Match match) {
        String words = clause.own(k) + match.phrase().text();
        return index.find(words).stream()
                .filter(m -> !m.excludes())
                .filter(m -> match.indicator().addends().indicators().contains(m.indicator().id()))
                .limit(1)
                .map(m -> ClauseHits.hit(m, 0, true))
                .toList();
    }

    private boolean sharesAll(Clause clause, Indicator indicator) {
        for (int k = 0; k < clause.figures().size(); k++) {
            if (!hits.fits(clause.figures().get(k), indicator) || k > 0 && !clause.isListed(k)) {
                return false;
            }
        }
        return true;
    }

    /** 班子成员7人、书记8人进行述法: a verb between leaves no doubt, however short the object. */
    private static boolean isDone(String between) {
        return DOING.matcher(between).matches();
    }

    /** Whether what follows a list is said of all of it: …的合法性审查, …参加培训. */
    private static boolean isVerbal(String between, String phrase) {
        if (between.isEmpty()) {
            return PREDICATES.stream().anyMatch(phrase::startsWith);
        }
        return isDone(between) || SHARING.stream().anyMatch(between::endsWith);
    }
}
