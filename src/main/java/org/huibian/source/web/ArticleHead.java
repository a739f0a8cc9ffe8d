package org.huibian.source.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.huibian.source.plain.LineForm;
import org.jsoup.nodes.Element;

/**
 * What an article begins with before its first sentence: its title, the 主送机关, and the headings and
 * labels that follow.
 *
 * <p>What stands above the title is left out. So no numbered line is taken for the title, none
 * behind the 主送机关, and none that speaks for it less plainly than a line above.
 */
final class ArticleHead {

    /** What official texts are called at the end of their titles. */
    private static final Pattern KIND =
            Pattern.compile("[^，。；！？>|:：]{4,60}(?:报告|总结|汇报|年报|公报|安排|要点|计划|方案|情况|意见|通知)");

    /** 区人民政府：, 中共某区委、区司法局：, 各位代表：, 现将有关情况报告如下：. */
    private static final Pattern OPENS =
            Pattern.compile(
                    "[^。；！？]{1,100}(?:政府|[委会局厅院]|党组|办公[室厅]|小组|如下|各[^，。]{0,6}(?:代表|领导|同志|部门|单位))"
                            + "[）)]?[：:]");

    private static final Pattern UNIT = Pattern.compile("街道|办事处|[镇乡]");

    /** Who reports, when, and of what. */
    private static final List<Pattern> NAMED =
            List.of(
                    UNIT,
                    Pattern.compile("(?:20\\d\\d|二[〇零○][〇零○一二三四五六七八九]{2})"),
                    Pattern.compile("法治|依法"));

    private static final Pattern REPORT = Pattern.compile("(?:报告|总结|汇报|年报|公报)$");

    /** Between the title of a page and those of the column and the site. */
    private static final Pattern BESIDE = Pattern.compile("[_|—-]");

    /** A title that a page repeats in its head is not shorter. */
    private static final int TITLE = 6;

    /** Above the last line of a title: the issuing body and two lines of the title itself. */
    private static final int TITLE_LINES = 3;

    private final String title;
    private final Predicate<PageLine> within;
    private final List<PageLine> kept = new ArrayList<>();
    private Optional<PageLine> found = Optional.empty();

    /**
     * The beginning of the article of a page.
     *
     * @param title the title as the page declares it
     * @param within whether a line stands in the element of the article
     */
    ArticleHead(String title, Predicate<PageLine> within) {
        this.title = PageTitle.squeezed(title);
        this.within = within;
    }

    /** From the title on; a title that stands elsewhere on the page is fetched. */
    List<PageLine> of(List<PageLine> lines) {
        boolean value = false;
        boolean opened = false;
        for (PageLine line : lines) {
            boolean index = Noise.isIndexLabel(line);
            boolean noise = Noise.isOutside(line) || index || value;
            value = index && Noise.isBareIndexLabel(line);
            if (!opened && isTitle(line) && isNotLess(line)) {
                kept.subList(0, kept.size() - linesAbove(line)).clear();
                found = Optional.of(line);
            }
            if (!noise && within.test(line)) {
                kept.add(line);
                opened |= found.isPresent() && OPENS.matcher(line.squeezed()).matches();
            }
        }
        if (found.isPresent() && !kept.contains(found.get())) {
            kept.add(0, found.get());
        }
        return kept;
    }

    /**
     * How many of the lines kept last may be the first lines of the title that this line ends:
     * those beside it in the same element, unless the page gives the title twice.
     */
    private int linesAbove(PageLine last) {
        int above = 0;
        for (int i = kept.size() - 1; i >= 0 && above < TITLE_LINES; i--) {
            PageLine line = kept.get(i);
            if (!isBeside(line, last)
                    || line.heading() != last.heading()
                    || line.squeezed().length() < TITLE
                    || isSame(line, last)) {
                break;
            }
            above++;
        }
        return above;
    }

    private static boolean isBeside(PageLine line, PageLine other) {
        Element one = line.container();
        Element two = other.container();
        return one == two
                || one.parent() != null
                        && one.parent() == two.parent()
                        && one.normalName().equals(two.normalName());
    }

    private boolean isTitle(PageLine line) {
        boolean marked = line.heading() == 1 || line.heading() == 2;
        return line.table().isEmpty()
                && !LineForm.isNumbered(line.text())
                && (isRepeated(line)
                        || marked && !Noise.is(line) && line.squeezed().length() >= TITLE
                        || isOfKind(line));
    }

    private boolean isRepeated(PageLine line) {
        String text = line.squeezed();
        return text.length() >= TITLE
                && title.contains(text)
                && (isMostOf(text, title) || isMostOf(text, BESIDE.split(title, 2)[0]));
    }

    private static boolean isMostOf(String text, String whole) {
        return whole.contains(text) && text.length() * 2 >= Math.min(whole.length(), 40);
    }

    private static boolean isOfKind(PageLine line) {
        return !Noise.is(line) && KIND.matcher(line.squeezed()).matches();
    }

    /** Whether a line speaks for being the title as plainly as the one found above it. */
    private boolean isNotLess(PageLine line) {
        if (found.isEmpty()) {
            return true;
        }
        PageLine above = found.get();
        int names = names(line) - names(above);
        int more = plainness(line) - plainness(above);
        if (names > 0 && isReport(line) || more >= 0 && isSame(line, above)) {
            return true;
        }
        if (isBare(line)) {
            return isBare(above) && names >= 0 && names(line) > 0;
        }
        boolean own = within.test(above) || names(above) > 0;
        boolean deeper =
                above.heading() > 0 && isOfKind(above) && own && depth(line) > depth(above);
        return (isRepeated(line) || names >= 0) && (more > 0 || more == 0 && !deeper);
    }

    /** How many of the three that the title of a report names are in a line. */
    private static int names(PageLine line) {
        String text = line.squeezed();
        return (int) NAMED.stream().filter(named -> named.matcher(text).find()).count();
    }

    /** 东榆街道2025年法治政府建设情况报告, not 2025年度工作开展情况, which a chapter may be called. */
    private static boolean isReport(PageLine line) {
        String text = line.squeezed();
        return isOfKind(line) && (UNIT.matcher(text).find() || REPORT.matcher(text).find());
    }

    /** A paragraph like any other, which only its words make a title. */
    private boolean isBare(PageLine line) {
        return line.heading() == 0 && !isRepeated(line);
    }

    private int plainness(PageLine line) {
        return (isRepeated(line) ? 1 : 0) + (isOfKind(line) ? 1 : 0);
    }

    private static int depth(PageLine line) {
        return line.heading() > 0 ? line.heading() : Integer.MAX_VALUE;
    }

    private static boolean isSame(PageLine line, PageLine other) {
        return line.squeezed().contains(other.squeezed())
                || other.squeezed().contains(line.squeezed());
    }
}
