package org.huibian.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeferredTest {

    private int made;

    @Test
    void joinedListsAreReadByIndexWithoutMakingBoth() {
        List<String> first = new Deferred<>(2, () -> made("甲", "乙"));
        List<String> both = Deferred.joined(first, List.of("丙"));

        assertThat(both.get(2)).isEqualTo("丙");
        assertThat(made).isZero();
        assertThat(both.get(1)).isEqualTo("乙");
        assertThat(both).containsExactly("甲", "乙", "丙");
    }

    @Test
    void listIsMadeOnceForEachWalk() {
        List<String> list = new Deferred<>(2, () -> made("甲", "乙"));
        for (String each : list) {
            assertThat(each).isNotEmpty();
        }
        assertThat(list.size()).isEqualTo(2);
        assertThat(made).isEqualTo(1);
    }

    private List<String> made(String... texts) {
        made++;
        return List.of(texts);
    }
}
