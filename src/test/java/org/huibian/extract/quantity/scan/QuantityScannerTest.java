package org.huibian.extract.quantity.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.huibian.Growth;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.Kind;
import org.huibian.indicator.Units;
import org.huibian.setup.SetupFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityScannerTest {

    private static final QuantityScanner SCANNER =
            new QuantityScanner(Units.parse(SetupFile.read(Path.of("jobs/units.csv"))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "69起|69起 69 起 EXACT",
                "1,100万件|1,100万件 11000000 件 EXACT",
                "一万五千亿元|一万五千亿元 15000 亿元 EXACT",
                "二十万亿|二十万亿 20000000000000  EXACT",
                "20个百分点|20个百分点 20 个百分点 EXACT",
                "3，456件|3 3  EXACT; 456件 456 件 EXACT",
                "36.43万人次|36.43万人次 364300 人次 EXACT",
                "2.5万多名|2.5万多名 25000 名 OVER",
                "2万余人次|2万余人次 20000 人次 OVER",
                "650余万元|650余万元 650 万元 OVER",
                "20万余元|20万余元 200000 元 OVER",
                "五十万元|五十万元 50 万元 EXACT",
                "二十余条|二十余条 20 条 OVER",
                "两百多场|两百多场 200 场 OVER",
                "三千五百二十册|三千五百二十册 3520 册 EXACT",
                "两千五份|两千五份 2500 份 EXACT",
                "一百零八名|一百零八名 108 名 EXACT",
                "两三次|两三次 2 次 ABOUT",
                "数十场|数十场 10 场 OVER",
                "近千人|千人 1000 人 UNDER",
                "约50场|50场 50 场 ABOUT",
                "节约50元|50元 50 元 EXACT",
                "最近5次|5次 5 次 EXACT",
                "不少于40场|40场 40 场 OVER",
                "不超过3次|3次 3 次 UNDER",
                "300人左右|300人 300 人 ABOUT",
                "60至69岁|60至69岁 60 岁 ABOUT",
                "60～69岁|60～69岁 60 岁 ABOUT",
                "3名至5名|3名至5名 3 名 ABOUT",
                "百分之九十九点五|百分之九十九点五 99.5 % EXACT",
                "占百分之三点零六|百分之三点零六 3.06 % EXACT",
                "下降一点二四个百分点|一点二四个百分点 1.24 个百分点 EXACT",
                "新建步道二十三点五公里|二十三点五公里 23.5 公里 EXACT",
                "三分之二|三分之二 0.6667  EXACT",
                "1008个次|1008个次 1008 个次 EXACT",
                "32场（次）|32场（次） 32 场次 EXACT",
                "半月|半月 0.5 月 EXACT",
                "未发生一起|未发生一起 0 起 EXACT",
                "零失误|零失误 0  EXACT",
                "没有出现一次失误|没有出现一次 0 次 EXACT",
            })
    void numberIsReadWithUnitAndBound(String text, String expected) {
        assertThat(shown(text))
                .isEqualTo(expected == null ? "二十万亿 20000000000000  EXACT" : expected);
    }

    private static String shown(String text) {
        return SCANNER.scan(text).stream()
                .filter(figure -> figure.value().isPresent())
                .map(
                        f ->
                                text.substring(f.start(), f.end())
                                        + " "
                                        + f.value()
                                                .map(v -> v.toPlainString())
                                                .orElse("20000000000000")
                                        + " "
                                        + f.unit()
                                        + " "
                                        + f.qualifier())
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource({
        "2025年12月31日, DATE",
        "2025-03-31 08:42, DATE",
        "2021—2025年, DATE",
        "二〇二五年十二月, DATE",
        "1至11月, DATE",
        "12月底, DATE",
        "政办发〔2025〕19号, DOCUMENT",
        "第三条, ARTICLE",
        "第四卷, ARTICLE",
        "党的二十大精神, CONGRESS",
        "二十届二中、三中全会, CONGRESS",
        "“八五”普法, PROGRAMME",
        "十四五规划, PROGRAMME",
        "“12·4”国家宪法日, FESTIVAL",
        "12.4国家宪法日, FESTIVAL",
        "12345热线, HOTLINE",
        "拨打12348。, HOTLINE",
        "第一责任人, ORDINAL",
        "第17次会议, ORDINAL",
        "三重一大, NAME",
        "一规划两纲要, NAME",
        "双随机一公开事项, ''",
        "1+1+N模式, NAME",
        "“三项制度”, NAME",
        "四个意识, NAME",
        "一人一策, NAME",
        "15日内, DURATION",
        "24小时, DURATION",
        "60岁以上, AGE",
    })
    void whatOnlyLooksLikeAFigureIsTold(String text, String kind) {
        List<Figure> figures = SCANNER.scan(text);
        if (kind.isEmpty()) {
            assertThat(figures).noneMatch(figure -> figure.kind().counts());
            return;
        }
        assertThat(figures).hasSize(1);
        assertThat(figures.get(0).kind()).isEqualTo(Kind.valueOf(kind));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "进一步统一思想，一起推进一系列工作",
                "千方百计服务千家万户、老百姓",
                "一定程度上逐一落实，始终如一",
                "举一反三，一把手抓总，全街一盘棋",
                "零距离服务，零容忍执法",
                "上半年以来，多次开展",
                "不断完善，绝大多数群众满意",
            })
    void everydayWordsAreNoFigures(String text) {
        assertThat(SCANNER.scan(text)).isEmpty();
    }

    @Test
    void spansAreOrderedDoNotOverlapAndLieInTheText() {
        Random random = new Random(20250101);
        String signs = "0123456789一二两三十百千万亿零半数几上多余第年月日号件起名个次场%.,，。、（）〔〕“”未没有发生全部均近约超至-+办结覆盖一";
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(60);
            for (int i = 0; i < length; i++) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            int end = 0;
            for (Figure figure : SCANNER.scan(text.toString())) {
                assertThat(figure.start()).describedAs("%s", text).isGreaterThanOrEqualTo(end);
                assertThat(figure.to()).describedAs("%s", text).isLessThanOrEqualTo(text.length());
                assertThat(figure.from()).isNotNegative();
                end = figure.end();
            }
        }
    }

    @Test
    void everyDigitIsCoveredByAFigure() {
        Random random = new Random(7);
        String signs = "0123456789件起年月日号.,，-:〔〕第个%+A（）一多余万";
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 30; i++) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            boolean[] covered = new boolean[text.length()];
            for (Figure figure : SCANNER.scan(text.toString())) {
                for (int i = figure.start(); i < figure.end(); i++) {
                    covered[i] = true;
                }
            }
            for (int i = 0; i < text.length(); i++) {
                boolean digit = text.charAt(i) >= '0' && text.charAt(i) <= '9';
                assertThat(covered[i] || !digit).describedAs("%s at %d", text, i).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "一", "十", "第", "未", "1件", "2025年", "零", "“三", "1,000", "1-", "一村"})
    void longMonotonousTextsAreReadInLinearTime(String piece) {
        Growth.assertLinear(400_000, size -> SCANNER.scan(piece.repeat(size / piece.length())));
    }
}
