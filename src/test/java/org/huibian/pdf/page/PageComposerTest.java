package org.huibian.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.huibian.report.Style;
import org.junit.jupiter.api.Test;

class PageComposerTest {

    private static final Frame FRAME = Frame.of(Style.standard().page(), false);

    /** A row whose bookmark tells it apart. */
    private static Strip row(String name) {
        return Strip.onGrid(Strip.Kind.TEXT, FRAME.row(), List.of(new Piece.Bookmark(1, name, 0)));
    }

    private static Strip high(String name, double height) {
        return Strip.offGrid(height, List.of(new Piece.Bookmark(1, name, 0)));
    }

    private static List<Strip> rows(int count) {
        return new ArrayList<>(Collections.nCopies(count, row("行")));
    }

    private static List<List<String>> names(List<Strip> strips) {
        return PageComposer.sheets(strips, FRAME).stream()
                .map(
                        sheet ->
                                sheet.pieces().stream()
                                        .map(piece -> ((Piece.Bookmark) piece).title())
                                        .toList())
                .toList();
    }

    @Test
    void pageTakes22Rows() {
        assertThat(names(rows(45))).extracting(List::size).containsExactly(22, 22, 1);
    }

    @Test
    void landscapeFrameIsTheUprightOneTurned() {
        Frame across = Frame.of(Style.standard().page(), true);
        assertThat(across.width()).isEqualTo(FRAME.height());
        assertThat(across.height()).isEqualTo(FRAME.width());
    }

    @Test
    void whatKeepsTheNextGoesToItsPage() {
        List<Strip> strips = rows(21);
        strips.add(row("题").keepingNext());
        strips.add(row("文"));
        assertThat(names(strips).get(1)).containsExactly("题", "文");
    }

    @Test
    void chainLongerThanAPageIsPartedAtItsFoot() {
        List<Strip> strips = new ArrayList<>();
        strips.add(row("先"));
        for (int k = 0; k < 30; k++) {
            strips.add(row("题").keepingNext());
        }
        assertThat(names(strips)).extracting(List::size).containsExactly(1, 22, 8);
    }

    @Test
    void blankRowIsLeftOutAtTheTopOfAPage() {
        List<Strip> strips = rows(22);
        strips.add(Strip.blank(FRAME.row()));
        strips.add(row("后"));
        Sheet second = PageComposer.sheets(strips, FRAME).get(1);
        assertThat(((Piece.Bookmark) second.pieces().get(0)).y()).isZero();
    }

    @Test
    void headerStandsAboveItsRowsOnEveryPage() {
        Strip header = high("头", 30);
        List<Strip> strips = new ArrayList<>();
        strips.add(header.keepingNext());
        for (int k = 0; k < 12; k++) {
            strips.add(high("行", 100).under(List.of(header)));
        }
        assertThat(names(strips)).allSatisfy(page -> assertThat(page.get(0)).isEqualTo("头"));
        assertThat(names(strips)).extracting(List::size).containsExactly(7, 7);
    }

    @Test
    void textAfterATableStandsInTheRowsOfThePage() {
        List<Strip> strips = List.of(row("前"), high("表", 10), row("后"));
        List<Piece> pieces = PageComposer.sheets(strips, FRAME).get(0).pieces();
        assertThat(((Piece.Bookmark) pieces.get(2)).y()).isCloseTo(2 * FRAME.row(), within(1e-9));
    }

    @Test
    void pageEndsLeaveNoEmptyPages() {
        List<Strip> strips = new ArrayList<>();
        strips.add(Strip.PAGE_END);
        strips.add(row("甲").keepingNext());
        strips.add(Strip.PAGE_END);
        strips.add(Strip.PAGE_END);
        strips.add(row("乙"));
        strips.add(Strip.PAGE_END);
        assertThat(names(strips)).containsExactly(List.of("甲"), List.of("乙"));
    }

    @Test
    void signatureTakesTheLastLinesOfTextAlong() {
        List<Strip> strips = rows(5);
        strips.add(Strip.blank(FRAME.row()));
        KeptTogether.tail(strips);
        assertThat(strips)
                .extracting(Strip::keepsNext)
                .containsExactly(false, false, false, true, true, true);
    }

    @Test
    void signatureTakesNothingFromBeforeAPageEnd() {
        List<Strip> strips = rows(2);
        strips.add(Strip.PAGE_END);
        strips.add(high("注", 10));
        KeptTogether.tail(strips);
        assertThat(strips).extracting(Strip::keepsNext).containsExactly(false, false, false, true);
    }
}
