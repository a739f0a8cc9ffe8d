package org.huibian.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huibian.batch.progress.RunListener;
import org.huibian.batch.progress.RunOutcome;
import org.huibian.job.JobFolder;
import org.huibian.ledger.OutputFolder;

/**
 * A city of four districts: three have compiled, with the program itself, what their sub-districts
 * wrote; 浦口县 has not. Ten of the eleven sub-districts have reported, in their own ways: with rates
 * whose parts are missing, bounds, zeros.
 */
final class SmallCity {

    /** District → sub-district → its report; an empty one is not sent. */
    static final Map<String, Map<String, String>> DISTRICTS = new LinkedHashMap<>();

    static {
        DISTRICTS.put(
                "棠川区",
                reports(
                        "东榆街道", report("东榆街道", "全年共受理矛盾纠纷316件，化解302件", "发放宣传资料2000余份"),
                        "白苇镇", report("白苇镇", "全年共受理矛盾纠纷84件", "发放宣传资料近300份"),
                        "云岫乡", report("云岫乡", "全年共受理矛盾纠纷20件，化解20件", "发放宣传资料150份"),
                        "汲泉街道", ""));
        DISTRICTS.put(
                "云麓县",
                reports(
                        "石桥镇", report("石桥镇", "全年共受理矛盾纠纷57件，化解50件", "制定规范性文件3件"),
                        "茶亭乡", report("茶亭乡", "全年共受理矛盾纠纷31件，化解31件", "未制定规范性文件"),
                        "城关镇", report("城关镇", "化解矛盾纠纷12件", "群众满意率98.5%")));
        DISTRICTS.put(
                "沙汀区",
                reports(
                        "沙头街道", report("沙头街道", "全年共受理矛盾纠纷120余件，化解118件", "群众满意率96%"),
                        "白苇镇", report("白苇镇", "全年共受理矛盾纠纷9件，化解9件", "发放宣传资料1万余份"),
                        "渔湾镇", report("渔湾镇", "全年未发生行政诉讼案件", "未制定规范性文件"),
                        "石场街道", report("石场街道", "全年共受理矛盾纠纷40件，化解39件", "发放宣传资料500份")));
    }

    static final String CITY =
            """
            level: city
            district: 澜州市
            year: 2025
            title: 澜州市2025年度法治政府建设情况报告
            issuer: 澜州市人民政府
            signed: 2026-03-10
            deadline: 2026-02-20
            roster: sub-districts.csv
            inbox: inbox
            template: annual-report
            """;

    private final Path folder;

    private SmallCity(Path folder) {
        this.folder = folder;
    }

    private static Map<String, String> reports(String... namesAndTexts) {
        Map<String, String> reports = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            reports.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return reports;
    }

    private static String report(String name, String disputes, String more) {
        return """
                %1$s2025年法治政府建设情况报告

                2025年，%1$s扎实推进法治政府建设，现将有关情况报告如下：

                一、主要举措和成效

                （一）化解矛盾纠纷。%2$s。创新推出“%1$s议事亭”，组建调解小分队进院落，全年调处邻里纠纷7起，群众的烦心事在家门口得到解决。

                （二）其他工作。全年%3$s。

                二、存在的不足和原因

                一是执法力量不足。主要原因是人员编制少，培训不够系统。

                三、党政主要负责人履行推进法治建设第一责任人职责情况

                主要负责人带头学法，全年主持召开法治建设专题会议4次。

                四、下一年度主要安排

                一是加强执法队伍建设。全年举办执法培训不少于6期。

                %1$s
                2026年1月8日
                """
                .formatted(name, disputes, more);
    }

    /** Writes a district's job below a folder, and runs it; the folder of its results. */
    static Path compile(Path parent, String district, Map<String, String> reports)
            throws IOException {
        Path job = Files.createDirectories(parent.resolve("区县").resolve(district));
        write(
                job.resolve("job.yml"),
                CITY.replace("level: city\n", "")
                        .replace("澜州市", district)
                        .replace("2026-03-10", "2026-02-10"));
        StringBuilder roster = new StringBuilder("code,name,kind\n");
        int code = 1;
        for (Map.Entry<String, String> report : reports.entrySet()) {
            String name = report.getKey();
            String kind = name.endsWith("街道") ? "街道" : name.substring(name.length() - 1);
            roster.append(code++).append(',').append(name).append(',').append(kind).append('\n');
            if (!report.getValue().isEmpty()) {
                write(job.resolve("inbox").resolve(name + ".txt"), report.getValue());
            }
        }
        write(job.resolve("sub-districts.csv"), roster.toString());
        Path output = job.resolve("out");
        run(job, output);
        return output;
    }

    /** Writes the job of the city below a folder, nothing in its inbox. */
    static SmallCity in(Path parent) throws IOException {
        SmallCity city = new SmallCity(Files.createDirectories(parent.resolve("澜州市")));
        write(city.folder.resolve("job.yml"), CITY);
        write(
                city.folder.resolve("sub-districts.csv"),
                "code,name,kind,aliases\n1,棠川区,区,\n2,云麓县,县,\n3,沙汀区,区,\n4,浦口县,县,\n");
        Files.createDirectories(city.inbox());
        return city;
    }

    Path folder() {
        return folder;
    }

    Path inbox() {
        return folder.resolve("inbox");
    }

    /** Puts a revision of a district into the inbox. */
    void submit(Path districtOutput, int revision, String as) throws IOException {
        copy(new OutputFolder(districtOutput).revision(revision), inbox().resolve(as));
    }

    RunOutcome run(Path output) throws IOException {
        return run(folder, output);
    }

    static RunOutcome run(Path job, Path output) throws IOException {
        JobFolder settings = JobFolder.at(job);
        return new Compiler(
                        settings,
                        settings.settings(),
                        new OutputFolder(output),
                        false,
                        RunListener.NONE)
                .run();
    }

    /** Copies a folder. */
    static void copy(Path from, Path to) throws IOException {
        for (Path file : SmallJob.files(from).toList()) {
            Path copy = to.resolve(file.toString());
            Files.createDirectories(copy.getParent());
            Files.copy(from.resolve(file), copy);
        }
    }

    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** The rows of a table of a revision, without its header. */
    static List<String> rows(Path output, int revision, String table) throws IOException {
        List<String> rows =
                new ArrayList<>(SmallJob.text(output, revision, table).lines().toList());
        rows.remove(0);
        return rows;
    }
}
