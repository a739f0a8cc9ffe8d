package org.huibian.cli.console;

import java.util.Locale;
import java.util.Map;
import org.huibian.batch.progress.RunListener;
import org.huibian.message.Message;

/** Shows how a run goes on: a moving line on a terminal, or one line per event. */
public final class ConsoleProgress implements RunListener {

    private final Console console;
    private final boolean shown;
    private final boolean moving;
    private long begun = System.nanoTime();
    private int subDistricts;
    private int expected;

    /** For what was asked. */
    public ConsoleProgress(Console console, CommonOptions.Progress progress) {
        this.console = console;
        boolean terminal = System.console() != null;
        this.moving = progress == CommonOptions.Progress.AUTO && terminal;
        this.shown = progress == CommonOptions.Progress.PLAIN || moving;
    }

    @Override
    public void step(String name) {
        begun = System.nanoTime();
        console.event("step", Map.of("step", name));
        show("step." + name);
    }

    @Override
    public void read(String file, boolean readable, int done, int total) {
        console.event(
                "read", Map.of("file", file, "readable", readable, "done", done, "total", total));
        show(
                readable ? "progress.read" : "progress.unreadable",
                done,
                total,
                file,
                subDistricts,
                expected,
                moving ? left(System.nanoTime() - begun, done, total) : "");
    }

    @Override
    public void subDistrict(String name, int done, int all) {
        subDistricts = done;
        expected = all;
    }

    /** How long reading goes on if it goes on as it went; nothing before it can be told. */
    static String left(long nanos, int done, int total) {
        if (done < 1 || done >= total) {
            return "";
        }
        long seconds = Math.round(nanos / 1e9 / done * (total - done));
        return seconds < 60
                ? Console.text("progress.seconds", Math.max(1, seconds))
                : Console.text("progress.minutes", Math.round(seconds / 60.0));
    }

    /** Something the clerk should know of the run, whatever progress is shown. */
    @Override
    public void note(Message message) {
        end();
        console.complain(message);
        console.event("note", Map.of("message", message.text(Locale.getDefault())));
    }

    /** Leaves the moving line. */
    public void end() {
        if (moving) {
            console.progress("", true);
        }
    }

    private void show(String key, Object... values) {
        if (shown) {
            console.progress(Console.text(key, values), moving);
        }
    }
}
