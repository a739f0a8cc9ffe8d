package org.huibian.extract.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.Metadata;
import org.huibian.extract.outline.Chapter;
import org.huibian.extract.outline.Outline;
import org.huibian.extract.outline.Stretch;
import org.huibian.extract.outline.division.OutlineParser;
import org.huibian.extract.outline.margin.HeadLines;
import org.huibian.extract.outline.margin.ReportingYear;
import org.huibian.extract.outline.margin.TailLines;
import org.huibian.extract.outline.number.HeadingNumber;
import org.huibian.extract.persons.PersonalData;
import org.huibian.source.SourceDocument;

/** Reads what a report says about itself from its head and tail. */
public final class MetadataReader {

    private static final int OPENING = 600;

    private static final Pattern SITE = Pattern.compile("\\s*[-_|—–]+\\s*[^-_|—–]{2,30}$");
    private static final Pattern ISSUER =
            Pattern.compile(
                    "^((?!关于)\\p{IsHan}[\\p{IsHan}（）()]{1,39}?)(?:关于|20\\d\\d|二[〇○Ｏ零0]|年度|法治|依法|推进)");
    private static final Pattern SOURCE =
            Pattern.compile(
                    "(?:来源|发布机构|发文机关|作者)[：:]\\s?(\\p{IsHan}{2,30}?)(?:发布|累计|浏览|字体|字号|日期|时间|作者|点击|阅读|来源|$|\\P{IsHan})");
    private static final Pattern UNIT =
            Pattern.compile(
                    "(?:^|[，。；：,:（(“]|年|现将|以来|今年)(\\p{IsHan}{2,8}?(?:街道办事处|街道|镇人民政府|乡人民政府|镇|乡|街))(?![道镇乡村])");
    private static final Pattern NO_NAME =
            Pattern.compile("[我本全各该所在对把使让为和与将]|推进|依法|坚持|创建|加强|示范|立足|围绕|着力|打造|产业|紧扣|建设|美丽|法治|政府");
    private static final Pattern LABEL = Pattern.compile("^[（(]?(?:报告单位|单位|落款|填报单位|报送单位)[：:]");
    private static final Pattern SEAL = Pattern.compile("[（(](?:盖章|公章|章)[）)]$");

    private final PersonalData personal;

    /** For a report with this personal data. */
    public MetadataReader(PersonalData personal) {
        this.personal = personal;
    }

    /** The metadata of a report. */
    public Metadata read(SourceDocument document, Outline outline) {
        List<String> headTexts = lines(outline, Chapter.HEAD);
        HeadLines head = HeadLines.of(headTexts);
        List<String> tail = lines(outline, Chapter.TAIL);
        String title = title(document, outline);
        String opening = opening(headTexts, head, outline);
        String heading = OutlineParser.firstHeading(outline).orElse("");
        int year = ReportingYear.of(title, opening, heading, opening);
        String signature = signature(tail).or(() -> belowTitle(headTexts, head)).orElse("");
        return new Metadata(
                personal.mask(title),
                year == 0 ? Optional.empty() : Optional.of(year),
                personal.mask(addressee(headTexts, head)),
                personal.mask(signature),
                date(tail).or(() -> date(headTexts)),
                opening,
                selfNames(title, headTexts, head, signature, opening).stream()
                        .map(personal::mask)
                        .toList());
    }

    private static List<String> lines(Outline outline, Chapter chapter) {
        return outline.stretches().stream()
                .filter(stretch -> outline.sections().get(stretch.section()).level() == 0)
                .filter(stretch -> outline.sections().get(stretch.section()).chapter() == chapter)
                .map(Stretch::reading)
                .toList();
    }

    private static String title(SourceDocument document, Outline outline) {
        String printed = outline.sections().get(0).title();
        if (!printed.isEmpty()) {
            return printed;
        }
        String declared = SITE.matcher(document.title().strip()).replaceFirst("");
        return HeadLines.of(List.of(declared)).title();
    }

    private String opening(List<String> head, HeadLines kinds, Outline outline) {
        StringBuilder opening = new StringBuilder();
        for (int i = 0; i < head.size() && opening.length() < OPENING; i++) {
            if (kinds.kinds().get(i) == HeadLines.Kind.OPENING) {
                opening.append(head.get(i));
            }
        }
        for (Stretch stretch : outline.stretches()) {
            if (opening.length() > 0) {
                break;
            }
            if (!stretch.heading() && stretch.section() > 0) {
                opening.append(stretch.reading());
            }
        }
        String masked = personal.mask(opening.toString());
        return masked.length() <= OPENING ? masked : masked.substring(0, OPENING);
    }

    private static String addressee(List<String> head, HeadLines kinds) {
        for (int i = 0; i < head.size(); i++) {
            if (kinds.kinds().get(i) == HeadLines.Kind.ADDRESSEE) {
                return head.get(i).replaceFirst("[：:]\\s*$", "");
            }
        }
        return "";
    }

    private static Optional<String> signature(List<String> tail) {
        return tail.stream()
                .filter(TailLines::isSignature)
                .map(MetadataReader::withoutDate)
                .findFirst();
    }

    private static String withoutDate(String line) {
        String body = TailLines.DATE.matcher(line).replaceFirst("").strip();
        body = LABEL.matcher(body).replaceFirst("");
        return SEAL.matcher(body).replaceFirst("").replaceAll("\\s", "");
    }

    /** A body named between title and text signs as well. */
    private static Optional<String> belowTitle(List<String> head, HeadLines kinds) {
        boolean below = false;
        for (int i = 0; i < head.size(); i++) {
            HeadLines.Kind kind = kinds.kinds().get(i);
            if (below && kind == HeadLines.Kind.NOTE && TailLines.isSignature(head.get(i))) {
                return Optional.of(withoutDate(head.get(i)));
            }
            below = below || kind == HeadLines.Kind.TITLE;
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(List<String> lines) {
        Optional<LocalDate> last = Optional.empty();
        for (String line : lines) {
            Matcher matcher = TailLines.DATE.matcher(line);
            if (matcher.find() && (TailLines.isDate(line) || TailLines.isSignature(line))) {
                Optional<LocalDate> earlier = last;
                last = day(matcher).or(() -> earlier);
            }
        }
        return last;
    }

    private static Optional<LocalDate> day(Matcher matcher) {
        try {
            return Optional.of(
                    LocalDate.of(
                            ReportingYear.number(matcher.group(1)),
                            number(matcher.group(2)),
                            number(matcher.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        if (Character.isDigit(digits.charAt(0))) {
            return Integer.parseInt(digits);
        }
        if (digits.equals("元") || digits.equals("正")) {
            return 1;
        }
        return HeadingNumber.leading(digits + "、").map(HeadingNumber::value).orElse(0);
    }

    private static List<String> selfNames(
            String title, List<String> head, HeadLines kinds, String signature, String opening) {
        Set<String> names = new LinkedHashSet<>();
        Matcher issuer = ISSUER.matcher(title);
        if (issuer.find()) {
            names.add(issuer.group(1));
        }
        names.add(signature);
        for (int i = 0; i < head.size(); i++) {
            String line = head.get(i);
            Matcher source = SOURCE.matcher(line);
            if (kinds.kinds().get(i) != HeadLines.Kind.NOTE) {
                continue;
            }
            if (source.find()) {
                names.add(source.group(1));
            } else if (TailLines.isSignature(line)) {
                names.add(withoutDate(line));
            }
        }
        Matcher unit = UNIT.matcher(opening);
        while (unit.find()) {
            if (!NO_NAME.matcher(unit.group(1)).find()) {
                names.add(unit.group(1));
            }
        }
        names.remove("");
        return new ArrayList<>(names);
    }
}
