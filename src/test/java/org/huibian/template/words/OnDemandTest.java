package org.huibian.template.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OnDemandTest {

    private final List<String> made = new ArrayList<>();

    @Test
    void valuesAreMadeWhenTheyAreLookedUp() {
        OnDemand<Object> table = table().mapped(text -> text + "！");

        assertThat(table).hasSize(2).containsKey("清河乡").doesNotContainKey("清河");
        assertThat(table.get("无")).isNull();
        assertThat(made).isEmpty();

        assertThat(table.get("清河乡")).isEqualTo("清河：乡！");
        assertThat(made).containsExactly("清河");
    }

    @Test
    void allOfThemStandInTheOrderOfTheirNames() {
        assertThat(table()).containsExactly(Map.entry("望山镇", "望山：镇"), Map.entry("清河乡", "清河：乡"));
    }

    @Test
    void aTemplateSeesThemAsPlainData() {
        record Model(Map<String, Cell> cells) {}

        Map<String, Object> plain =
                PlainData.of(new Model(new OnDemand<>(Map.of("望山镇", "望山"), Cell::new)));

        assertThat(plain).isEqualTo(Map.of("cells", Map.of("望山镇", Map.of("number", "望山"))));
    }

    record Cell(String number) {}

    private OnDemand<String> table() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("望山镇", "望山");
        names.put("清河乡", "清河");
        return new OnDemand<>(
                names,
                name -> {
                    made.add(name);
                    return name + "：" + (name.equals("清河") ? "乡" : "镇");
                });
    }
}
