package org.huibian.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.huibian.setup.SetupException;
import org.huibian.setup.SetupFile;
import org.junit.jupiter.api.Test;

class AddendsTest {

    private static final String HEAD =
            "id,name,unit,aggregation,theme,nature,definition,phrases,exclude\n";
    private static final SetupFile UNITS =
            new SetupFile("units.csv", "unit,equals,factor\n件,件,1\n");

    @Test
    void idsAndObjectsAreToldApartAndAreNoPhrases() {
        Indicator whole = catalog("合法性审查N;+contracts;+会议纪要").indicator("reviews");
        assertThat(whole.addends().indicators()).containsExactly("contracts");
        assertThat(whole.addends().objects()).containsExactly("会议纪要");
        assertThat(whole.phrases()).extracting(Phrase::text).containsExactly("合法性审查N");
    }

    @Test
    void onlySeveralIdsWithoutObjectsAreAllOfAnIndicator() {
        assertThat(catalog("N审查;+contracts").indicator("reviews").addends().areAll()).isFalse();
        assertThat(new Addends(List.of("a", "b"), List.of()).areAll()).isTrue();
        assertThat(new Addends(List.of("a", "b"), List.of("会议纪要")).areAll()).isFalse();
    }

    @Test
    void anAddendThatNamesNoOtherIndicatorIsRefusedWithItsLine() {
        assertThatThrownBy(() -> catalog("合法性审查N;+contract"))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("indicators.csv")
                .hasMessageContaining("2")
                .hasMessageContaining("+contract");
        assertThatThrownBy(() -> catalog("合法性审查N;+reviews")).hasMessageContaining("+reviews");
    }

    @Test
    void anAddendIsPlainText() {
        assertThatThrownBy(() -> catalog("合法性审查N;+审查…文件N")).hasMessageContaining("+审查…文件N");
        assertThatThrownBy(() -> catalog("合法性审查N;+")).isInstanceOf(SetupException.class);
    }

    private static IndicatorCatalog catalog(String phrases) {
        String rows =
                "reviews,合法性审查,件,sum,decision,flow,合计,"
                        + phrases
                        + ",\ncontracts,审查合同,件,sum,decision,flow,合同,审查合同,\n";
        return IndicatorCatalog.parse(new SetupFile("indicators.csv", HEAD + rows), UNITS);
    }
}
