package org.huibian.check.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huibian.check.Clause;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.Severity;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.claims.all.AllClaim;
import org.huibian.check.claims.all.Finders;
import org.huibian.check.claims.all.SaidOfAll;
import org.huibian.check.claims.counts.CountsElsewhere;
import org.huibian.check.frequency.SameBusiness;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Chapter;
import org.huibian.search.TextPattern;

/**
 * What one place says of all and another counts so that some are missing: 执法人员持证率始终保持100%, and
 * 执法岗位人员26人，其中24人取得行政执法证.
 */
final class FewerElsewhere {

    /** What persons of any kind are called, and what is said of any whole. */
    private static final Pattern ANYBODY = Pattern.compile("人员|队伍|干部|成员|现有|全街道|街道|全[镇乡]|在岗|在编|实有");

    private static final Pattern NOUN = Pattern.compile("^\\p{IsHan}{0,8}");

    /** 虽然今年的纠纷全部化解，但…: what went well, ahead of a shortcoming. */
    private static final TextPattern CONCEDED =
            TextPattern.compile("^(?:[^，。；]{0,4})?(?:虽然?|尽管|固然)");

    private FewerElsewhere() {}

    /** Notes the claims of a report that two numbers elsewhere deny; each sentence once. */
    static void examine(Examined report, Map<String, FigureSentence> counted) {
        List<Passage> claims = new ArrayList<>();
        List<Passage> counts = new ArrayList<>();
        for (Passage passage : report.passages()) {
            if (passage.chapter() == Chapter.PLAN) {
                continue;
            }
            boolean problem = passage.chapter() == Chapter.PROBLEMS;
            boolean deeds =
                    AllClaim.of(passage.published()).stream()
                            .filter(claim -> !claim.deeds().isEmpty())
                            .anyMatch(claim -> !problem || isConceded(passage, claim));
            if (deeds) {
                claims.add(passage);
            }
            FigureSentence figures = counted.get(passage.published());
            if (figures != null && figures.figures().size() > 1) {
                counts.add(passage);
            }
        }
        claims.forEach(claim -> examine(report, claim, counts, counted));
    }

    private static boolean isConceded(Passage passage, AllClaim claim) {
        return CONCEDED.isIn(passage.published().substring(claim.start(), claim.at()));
    }

    private static void examine(
            Examined report,
            Passage claim,
            List<Passage> counts,
            Map<String, FigureSentence> counted) {
        String text = claim.published();
        FigureSentence said = counted.getOrDefault(text, new FigureSentence(text, "", List.of()));
        for (Passage count : counts) {
            FigureSentence figures = counted.get(count.published());
            if (count == claim
                    || figures == null
                    || report.isNoted(text)
                    || Finders.areNotAlike(text, count.published())) {
                continue;
            }
            Optional<SaidOfAll> fewer =
                    CountsElsewhere.fewerIn(said, figures, at -> isNamed(text, figures, at));
            if (fewer.isPresent() && !report.isNoted(figures.text())) {
                report.note(
                        Severity.WARNING,
                        "all",
                        List.of(Quote.of(claim), Quote.of(count)),
                        fewer.get().left(),
                        fewer.get().done());
                return;
            }
        }
    }

    /** Whether a claim names those that a figure counts, by more than that they are persons. */
    private static boolean isNamed(String claim, FigureSentence figures, int at) {
        String before = Clause.last(figures.before(at));
        String behind =
                NOUN.matcher(figures.after(at))
                        .results()
                        .map(m -> m.group())
                        .findFirst()
                        .orElse("");
        String words = ANYBODY.matcher(before + "·" + behind).replaceAll("·");
        return SameBusiness.haveWords(claim, words)
                || Stream.of(words.split("·"))
                        .anyMatch(word -> word.length() > 1 && claim.contains(word));
    }
}
