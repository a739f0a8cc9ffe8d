package org.huibian.check.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryTest {

    private final List<Object> asked = new ArrayList<>();

    @Test
    void whatIsAskedAgainIsWorkedOutOnce() {
        Once<Integer> once = new Once<>(() -> note("sum").length());
        assertThat(asked).isEmpty();

        assertThat(once.get()).isEqualTo(3);
        assertThat(once.get()).isEqualTo(3);
        assertThat(asked).containsExactly("sum");
    }

    /** Two reports may say the same and are two: what was made of one is not told of the other. */
    @Test
    void anotherThingThatIsEqualIsAskedAboutAnew() {
        Latest<List<String>, List<String>> latest = new Latest<>(this::note);
        List<String> first = new ArrayList<>(List.of("甲"));
        List<String> second = new ArrayList<>(first);

        assertThat(latest.of(first)).isSameAs(first);
        assertThat(latest.of(first)).isSameAs(first);
        assertThat(latest.of(second)).isSameAs(second);
        assertThat(latest.of(first)).isSameAs(first);
        assertThat(asked).hasSize(3);
    }

    /** Aa and BB have the same hash code, and so the same place. */
    @Test
    void textsOfOnePlaceAreNotTakenForEachOther() {
        Lately<String> lately = new Lately<>(text -> note(text).toLowerCase());

        assertThat(lately.of("Aa")).isEqualTo("aa");
        assertThat(lately.of("Aa")).isEqualTo("aa");
        assertThat(lately.of("BB")).isEqualTo("bb");
        assertThat(lately.of("Aa")).isEqualTo("aa");
        assertThat(asked).containsExactly("Aa", "BB", "Aa");
    }

    private <T> T note(T thing) {
        asked.add(thing);
        return thing;
    }
}
