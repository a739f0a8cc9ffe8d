package org.huibian.extract.figures.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.huibian.extract.figures.sentence.Sentence;
import org.huibian.search.WordIndex;
import org.junit.jupiter.api.Test;

class WordPlacesTest {

    private static final List<String> WORDS = List.of("全年", "累计", "年内", "共");

    @Test
    void lastWordIsTheOneFoundInTheTextBeforeTheFigure() {
        Random random = new Random(3);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 30; i++) {
                text.append("全年累计内共，3".charAt(random.nextInt(8)));
            }
            Sentence sentence = new Sentence(4, text.length(), List.of(), List.of());
            WordPlaces places = WordPlaces.of(text.toString(), sentence, new WordIndex(WORDS));
            for (int at = 4; at <= text.length(); at++) {
                assertThat(places.last(at)).isEqualTo(last(text.substring(4, at)));
            }
        }
    }

    private static int last(String before) {
        int last = WORDS.stream().mapToInt(before::lastIndexOf).max().orElseThrow();
        return last < 0 ? -1 : last + 4;
    }
}
