package org.huibian.extract.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.huibian.extract.Problem;
import org.junit.jupiter.api.Test;

/** Which rows and columns of a table a 合计 is of, and whether it is their sum. */
class TotalsInTablesTest {

    private static String faults(String drawn) {
        return DrawnSheet.problems(drawn).stream()
                .filter(one -> one.kind() == Problem.Kind.TABLE_SUM)
                .map(one -> one.subject() + " " + one.places().get(0).text())
                .collect(Collectors.joining("; "));
    }

    private static void assertOnlyWrongIsTold(
            String drawn, String wrong, String told, String right) {
        assertThat(faults(drawn.formatted(wrong))).isEqualTo(told);
        assertThat(faults(drawn.formatted(right))).isEmpty();
    }

    @Test
    void totalColumnMayBeOfSomeOfTheColumnsBeforeIt() {
        String drawn =
                """
                领域|检查|警告|罚款|合计|罚没金额
                市容|310|6|9|15|7400
                消防|128|4|3|%s|2600
                水务|96|2|5|7|3900
                合计|534|12|17|%s|13900
                """;
        assertThat(faults(drawn.formatted("7", "29"))).isEmpty();
        assertThat(faults(drawn.formatted("8", "29"))).contains("7 8");
        assertThat(faults(drawn.formatted("7", "31"))).contains("29 31");
    }

    @Test
    void totalColumnOfOneRowIsOfItsUnit() {
        String drawn = "领域|检查（次）|警告（件）|罚款（件）|合计（件）|罚没金额（元）\n市容|310|6|9|%s|7400";
        assertOnlyWrongIsTold(drawn, "16", "15 16", "15");
        assertThat(faults("领域|警告|罚款|罚没金额（元）|合计\n市容|6|9|7400|15")).isEmpty();
        assertThat(faults("领域|讲座（场）|培训（期）|合计（场次）\n普法|6|9|14")).isEmpty();
        assertThat(faults("种类|警告|罚款|没收|合计\n处罚|3|10余|2|16")).isEmpty();
    }

    @Test
    void totalColumnMayStandFirstOrBehindARate() {
        String drawn =
                """
                领域|合计|警告|罚款|没收
                市容|16|6|9|1
                消防|%s|4|3|0
                水务|9|2|5|2
                """;
        assertOnlyWrongIsTold(drawn, "9", "7 9", "7");
        String behindRate =
                "领域|检查|合格率|警告|罚款|小计\n市容|310|96|6|9|15\n消防|128|95|4|3|%s\n水务|96|97|2|5|7";
        assertOnlyWrongIsTold(behindRate, "9", "7 9", "7");
        String remarks = "领域|警告|罚款|合计|同比|备注\n市容|6|9|15|3|\n消防|4|3|%s|2|";
        assertOnlyWrongIsTold(remarks, "9", "7 9", "7");
    }

    @Test
    void totalColumnMayAddUpTheSubtotals() {
        String drawn =
                """
                领域|调解|劝导|小计|警告|罚款|小计|总计
                市容|6|9|15|2|3|5|20
                消防|4|3|7|1|1|%s|9
                水务|2|5|7|4|2|6|13
                """;
        assertOnlyWrongIsTold(drawn, "3", "2 3", "2");
        assertThat(faults(drawn.formatted("2").replace("|13", "|12"))).isEqualTo("13 12");
    }

    @Test
    void totalRowMayBeOfSomeItemsAndIsOfAllPlaces() {
        String drawn = "%s|件数（件）\n%s|212\n%s|9\n%s|8\n%s|17";
        assertThat(faults(drawn.formatted("项目", "执法检查", "警告", "罚款", "合计"))).isEmpty();
        assertThat(faults(drawn.formatted("类别", "执法检查", "警告", "罚款", "处罚合计"))).isEmpty();
        assertThat(faults(drawn.formatted("社区", "东园", "西园", "南园", "合计"))).isEqualTo("229 17");
        assertThat(faults(drawn.formatted("社区", "东园", "西园", "南园", "全镇合计"))).isEqualTo("229 17");
        assertThat(faults(drawn.formatted("项目", "执法检查", "警告", "罚款", "合计").replace("17", "18")))
                .isEqualTo("229 18");
    }
}
