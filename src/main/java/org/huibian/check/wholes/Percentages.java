package org.huibian.check.wholes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.check.Rest;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;

/** Shares of one whole that come to more than all of it, or to less although they name the rest. */
final class Percentages {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final BigDecimal SLACK = BigDecimal.ONE;
    private static final int MANY = 3;

    private static final Pattern SHARE = Pattern.compile("占|比例|比重|份额");

    private static final Pattern ITEM = Pattern.compile("[、，；,]?(?:和|与|及|以及)?[^，。；、率度面]{1,14}");

    private static final Pattern OTHERWISE =
            Pattern.compile("率|其中|合计|共计|相加|累计|增|减|升|降|同比|比上|较|党员|女|本科|岁|涉及|满意|知晓");

    private static final BigDecimal FAR_MORE = new BigDecimal("1.5");

    private Percentages() {}

    /** 满意率96%，其中三季度94%，四季度97%: rates that come to far more than that of all part nothing. */
    static boolean areNoShares(BigDecimal all, List<Figure> rates) {
        return FigureSentence.sum(rates).compareTo(all.multiply(FAR_MORE)) > 0;
    }

    /** The shares of a sentence that fail; empty where they do not. */
    static Optional<List<Figure>> failing(FigureSentence sentence) {
        for (int first = 0; first < sentence.figures().size(); first++) {
            List<Figure> shares = new ArrayList<>();
            boolean rest = false;
            for (int k = first; k < sentence.figures().size(); k++) {
                Figure figure = sentence.figures().get(k);
                String words = sentence.before(k);
                boolean next = shares.isEmpty() || ITEM.matcher(words).matches();
                if (!figure.isRate()
                        || !figure.isExact()
                        || !next
                        || OTHERWISE.matcher(words).find()) {
                    break;
                }
                shares.add(figure);
                rest = Rest.isIn(words);
            }
            if (shares.size() >= MANY && SHARE.matcher(sentence.before(first)).find()) {
                BigDecimal over = FigureSentence.sum(shares).subtract(ALL);
                boolean fails =
                        over.compareTo(SLACK) > 0 || rest && over.abs().compareTo(SLACK) > 0;
                return fails ? Optional.of(shares) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
