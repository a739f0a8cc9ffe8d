package org.huibian.batch.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.indicator.Quantity;
import org.huibian.ledger.revision.RevisionState;
import org.huibian.message.Message;
import org.huibian.report.Block;
import org.huibian.report.Lineage;
import org.huibian.template.words.PrintedFigure;

/**
 * The finished files of a revision against each other, as somebody would who has nothing but them:
 * totals added up again and compared with what is printed (check A01), how many each rests on and
 * whether approximate ones say so (A02), and nothing left of a file that another one replaced
 * (A03). What it complains of is a fault of the program or of the disk, never of a submission.
 */
public final class RevisionAudit {

    private static final int MOST_SHOWN = 12;

    /** What a level that compiles revisions counts from. */
    private static final String MEMBERS = "members.csv";

    private final RevisionState state;
    private final IndicatorCatalog catalog;

    /** Indicator → what somebody states. */
    private final Map<String, List<BigDecimal>> stated = new HashMap<>();

    /** Each once: a stale figure may stand in many places. */
    private final Set<Message> complaints = new LinkedHashSet<>();

    private RevisionAudit(RevisionState state, IndicatorCatalog catalog) {
        this.state = state;
        this.catalog = catalog;
    }

    /**
     * What is wrong with the revision in a folder, a line each; nothing where it may be published.
     *
     * @param catalog by which its figures were added up
     */
    public static List<Message> complaints(Path revision, IndicatorCatalog catalog)
            throws IOException {
        RevisionState state = RevisionState.withoutFigures(revision).orElse(null);
        Path figures = revision.resolve("figures.csv");
        if (state == null || !Files.isReadable(figures)) {
            return List.of(Message.of(RevisionAudit.class, "audit.unreadable"));
        }
        Path below = revision.resolve(MEMBERS);
        boolean ofMembers = Files.exists(below);
        List<CSVRecord> members = ofMembers ? RevisionState.rows(below) : List.of();
        RevisionAudit audit = new RevisionAudit(state, catalog);
        Recount recount = new Recount(catalog, members);
        ReplacedFiles replaced = new ReplacedFiles(state);
        List<Message> ofFigures = new ArrayList<>();
        try (CSVParser rows = RevisionState.figures(revision)) {
            for (CSVRecord figure : rows) {
                recount.add(figure);
                audit.add(figure);
                ofFigures.addAll(replaced.complaints(figure));
            }
        } catch (IOException | UncheckedIOException e) {
            return List.of(Message.of(RevisionAudit.class, "audit.unreadable"));
        }
        audit.complaints.addAll(recount.differences(state.totals()));
        audit.totals(ofMembers);
        audit.complaints.addAll(ofFigures);
        audit.complaints.addAll(replaced.complaints());
        return List.copyOf(audit.complaints);
    }

    /**
     * Why the revision is not published.
     *
     * @param folder where the files lie, to be looked at
     */
    public static Message refusal(List<Message> complaints, String folder) {
        Message lines = Message.of(RevisionAudit.class, "lines.none");
        for (int i = Math.min(MOST_SHOWN, complaints.size()) - 1; i >= 0; i--) {
            lines = Message.of(RevisionAudit.class, "lines.more", complaints.get(i), lines);
        }
        return Message.of(RevisionAudit.class, "audit.refused", complaints.size(), folder, lines);
    }

    private void add(CSVRecord figure) {
        stated.computeIfAbsent(figure.get("indicator"), id -> new ArrayList<>())
                .add(new BigDecimal(figure.get("value")));
    }

    private void totals(boolean ofMembers) {
        PrintedTexts printed = new PrintedTexts(state.report());
        for (CSVRecord row : state.totals()) {
            if (!row.get("value").isEmpty()) {
                String id = row.get("indicator");
                Quantity total = TableRows.quantity(row);
                if (!ofMembers) {
                    coverage(row);
                }
                result(row, total);
                printed(row, total, printed.texts(id));
                drawn(row, total, stated.getOrDefault(id, List.of()), printed.points(id));
            }
        }
    }

    /** A01: what is printed in text and tables is the total. */
    private void printed(CSVRecord row, Quantity total, List<String> texts) {
        for (String text : texts) {
            if (PrintedFigure.contradicts(text, total, catalog.units())) {
                complain("audit.printed", row.get("name"), text, total.toText());
            }
        }
    }

    /** A01: what is drawn is the total, or the figure of somebody. */
    private void drawn(
            CSVRecord row, Quantity total, List<BigDecimal> stated, List<Block.Point> points) {
        for (Block.Point point : points) {
            BigDecimal value = Objects.requireNonNull(point.value());
            boolean known =
                    value.compareTo(total.amount()) == 0
                            || stated.stream().anyMatch(one -> one.compareTo(value) == 0);
            if (!known) {
                complain("audit.drawn", row.get("name"), value.toPlainString(), total.toText());
            }
        }
    }

    /** A02: every total says of how many of how many it is made. */
    private void coverage(CSVRecord row) {
        String share = row.get("reporting") + "/" + row.get("expected");
        Pattern said = Pattern.compile("(?<!\\d)" + share + "(?!\\d)");
        if (state.report()
                .lineage(row.get("indicator"))
                .filter(lineage -> said.matcher(lineage.formula()).find())
                .isEmpty()) {
            complain("audit.coverage", row.get("name"), share);
        }
    }

    /** A02: an approximate total is not explained as an exact one, nor as another one. */
    private void result(CSVRecord row, Quantity total) {
        state.report()
                .lineage(row.get("indicator"))
                .map(Lineage::result)
                .filter(result -> PrintedFigure.contradicts(result, total, catalog.units()))
                .ifPresent(
                        result ->
                                complain("audit.result", row.get("name"), result, total.toText()));
    }

    private void complain(String key, Object... values) {
        complaints.add(Message.of(RevisionAudit.class, key, values));
    }
}
