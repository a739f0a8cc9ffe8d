package org.huibian.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AtomScannerTest {

    private static List<String> texts(String text) {
        return Setting.texts(Setting.atoms(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "受理1,024件，|受 理 1,024件 ，",
                "率98.54%。|率 98.54% 。",
                "2.5万余人次|2.5万余人次",
                "36.43万元的|36.43万元 的",
                "100余场次|100余场次",
                "30余㎡|30余㎡",
                "2025年12月31日|2025年 12月 31日",
                "2025年度|2025年度",
                "3个百分点|3个百分点",
                "60个工作日内|60个工作日 内",
                "〔2025〕5号文|〔2025〕5号 文",
                "比1∶2。|比 1∶2 。",
                "0531-12345678|0531-12345678",
                "100kg重|100kg 重",
                "37℃|37℃",
                "63%~68%|63% ~ 68%",
                "A&B公司|A&B 公 司",
                "用5G网|用 5G 网",
                "e-mail: a@b.cn|e-mail :   a@b.cn",
                "为主线——把|为 主 线 —— 把",
                "办实……现|办 实 …… 现",
                "（1）专|（ 1 ） 专",
                "1.多元|1 . 多 元"
            })
    void textIsPartedIntoWhatStaysTogether(String text, String atoms) {
        assertThat(String.join(" ", texts(text))).isEqualTo(atoms);
    }

    @ParameterizedTest
    @ValueSource(strings = {"第12条", "约+5", "≥98.5%", "63%~68%"})
    void signBeforeANumberDoesNotEndALine(String text) {
        Atoms atoms = Setting.atoms(text);
        for (int k = 1; k < atoms.count(); k++) {
            if (Character.isDigit(atoms.first(k).codePoint())) {
                assertThat(atoms.noLast(k - 1)).isTrue();
            }
        }
    }

    @Test
    void combiningMarkStaysWithItsLetter() {
        assertThat(texts("中e\u0301中")).containsExactly("中", "e\u0301", "中");
    }

    @Test
    void unitBehindASpaceStaysWithItsNumber() {
        assertThat(texts("到 2025 年底")).containsExactly("到", " ", "2025 年", "底");
        assertThat(texts("12 a")).containsExactly("12", " ", "a");
    }

    @Test
    void characterBeyondTheBasicPlaneIsOneAtom() {
        assertThat(texts("𬱖江")).containsExactly("𬱖", "江");
    }

    @Test
    void longLatinWordMayBePartedAtACost() {
        Atoms atoms = Setting.atoms("http://www.example.gov.cn/path");
        assertThat(String.join("", Setting.texts(atoms)))
                .isEqualTo("http://www.example.gov.cn/path");
        assertThat(atoms.count()).isGreaterThan(20);
        assertThat(atoms.cost(1)).isPositive();
    }

    @Test
    void nothingIsMadeOfNothing() {
        assertThat(texts("")).isEmpty();
    }
}
