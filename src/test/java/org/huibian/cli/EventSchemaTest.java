package org.huibian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.huibian.batch.SmallJob;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every line that any verb prints with --json is one that events.schema.json allows. */
class EventSchemaTest {

    private static final Path FILE =
            Path.of("src/main/resources/org/huibian/cli/events.schema.json");

    @TempDir private Path temp;

    private final Set<String> seen = new TreeSet<>();

    @Test
    void linesOfEveryVerbAreAsTheSchemaSays() throws IOException {
        SmallJob job = SmallJob.in(temp);
        String folder = job.folder().toString();
        Path report = temp.resolve("自查.txt");
        Files.writeString(report, SmallJob.report("云岫乡", 2025, 80, 85));
        Path broken = Files.createFile(temp.resolve("空.docx"));

        check("init", temp.resolve("新").toString());
        check("plan", folder);
        check("status", folder);
        check("run", folder, "--progress", "plain");
        check("run", folder);
        job.submit("白苇镇（更正）.txt", SmallJob.report("白苇镇", 2025, 90, 85));
        check("approve", folder, "1");
        check("run", folder);
        job.configure("seal: true\n");
        check("plan", folder);
        check("status", folder);
        check("explain", folder, "disputes_handled");
        check("explain", folder, "mediation_success_rate");
        check("explain", folder, "没有");
        check("diff", folder);
        check("verify", folder, "--all");
        check("form", folder);
        check("read", report.toString(), broken.toString());
        check("recover", folder);
        check("recover", folder, "--rebuild");
        check("run", folder, "--nonsense");
        check("run", temp.resolve("没有").toString());
        assertThat(seen)
                .contains("published", "unchanged", "error", "change", "part", "rule", "verified");
    }

    @Test
    void anObjectWithAFieldTooManyOrTooFewIsRefused() throws IOException {
        Schema schema = schema();
        String good = "{\"version\":1,\"event\":\"created\",\"folder\":\"x\",\"exit\":0}";
        assertThat(schema.validate(good, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(good.replace("\"exit\":0", "\"exit\":9"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(good.replace(",\"exit\":0", ""), InputFormat.JSON)).isNotEmpty();
        assertThat(schema.validate(good.replace("}", ",\"more\":1}"), InputFormat.JSON))
                .isNotEmpty();
    }

    private void check(String... arguments) throws IOException {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = "--json";
        Typed typed = Typed.command(all);
        assertThat(typed.out()).as(String.join(" ", all)).isNotEmpty();
        Schema schema = schema();
        for (String line : typed.out().lines().toList()) {
            JsonNode event = JsonMapper.shared().readTree(line);
            seen.add(event.get("event").asString());
            List<String> names = List.copyOf(event.propertyNames());
            assertThat(names).startsWith("version", "event");
            assertThat(names.subList(2, names.size())).as(line).isSorted();
            assertThat(schema.validate(line, InputFormat.JSON)).as(line).isEmpty();
        }
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(FILE));
    }
}
