package org.huibian.extract.persons.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** persons.csv. */
class WordListsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "surname",
                "doubtful surname",
                "compound surname",
                "surname word",
                "name word",
                "name whole word",
                "known",
                "party",
                "resident",
                "role",
                "function",
                "helper",
                "honour",
                "concern",
                "word"
            })
    void noWordStandsTwice(String kind) {
        assertThat(WordLists.packed().of(kind)).doesNotHaveDuplicates();
    }
}
