package org.huibian.template;

import freemarker.cache.StringTemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XMLOutputFormat;
import freemarker.ext.beans.WhitelistMemberAccessPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.message.Message;
import org.huibian.setup.SetupException;

/**
 * Runs the FreeMarker templates of a folder. They see plain data only, reach no Java class and no
 * file outside the folder, and cannot switch the escaping off. A missing key is a mistake, never an
 * empty text.
 */
final class TemplateEngine {

    private static final Version VERSION = Configuration.VERSION_2_3_34;

    /** Ways round the escaping, and ways to make a program of data. */
    private static final Pattern FORBIDDEN =
            Pattern.compile(
                    "<#noautoesc|<#outputformat|<#ftl[^>]*(?:auto_esc|output_format)"
                            + "|\\?\\s*(?:interpret|no_esc|eval|eval_json|api|new)\\b");

    private final TemplateFolder folder;
    private final Configuration configuration;

    /** For a folder; refuses templates with what is forbidden. */
    TemplateEngine(TemplateFolder folder) {
        this.folder = folder;
        StringTemplateLoader loader = new StringTemplateLoader();
        for (String name : folder.files().keySet()) {
            if (name.matches(".*\\.ftl[a-z]*")) {
                String text = folder.file(name).text();
                check(name, text);
                loader.putTemplate(name, text);
            }
        }
        configuration = new Configuration(VERSION);
        configuration.setTemplateLoader(loader);
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setOutputFormat(XMLOutputFormat.INSTANCE);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setLocalizedLookup(false);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        DefaultObjectWrapperBuilder wrapper = new DefaultObjectWrapperBuilder(VERSION);
        wrapper.setMemberAccessPolicy(new WhitelistMemberAccessPolicy(List.of()));
        configuration.setObjectWrapper(wrapper.build());
    }

    /** What a template writes over some data. */
    String run(String name, Map<String, Object> data) {
        folder.file(name);
        StringWriter out = new StringWriter();
        try {
            Template template = configuration.getTemplate(name);
            template.process(data, out);
        } catch (ParseException e) {
            throw new SetupException(
                    folder.shown(e.getTemplateName()),
                    e.getLineNumber(),
                    Message.of(
                            TemplateEngine.class,
                            "template.syntax",
                            oneLine(e.getEditorMessage())));
        } catch (TemplateNotFoundException e) {
            throw new SetupException(
                    folder.shown(e.getTemplateName()),
                    0,
                    Message.of(TemplateEngine.class, "template.no-file", e.getTemplateName()));
        } catch (TemplateException e) {
            throw failed(name, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private SetupException failed(String name, TemplateException e) {
        String file = e.getTemplateSourceName() == null ? name : e.getTemplateSourceName();
        int line = e.getLineNumber() == null ? 0 : e.getLineNumber();
        String expression =
                e.getBlamedExpressionString() == null ? "–" : e.getBlamedExpressionString();
        boolean missing = e instanceof freemarker.core.InvalidReferenceException;
        return new SetupException(
                folder.shown(file),
                line,
                missing
                        ? Message.of(TemplateEngine.class, "template.key", expression)
                        : Message.of(
                                TemplateEngine.class,
                                "template.failed",
                                expression,
                                oneLine(e.getMessageWithoutStackTop())));
    }

    private void check(String name, String text) {
        if (!name.endsWith(".ftlx")) {
            throw new SetupException(
                    folder.shown(name), 0, Message.of(TemplateEngine.class, "template.ending"));
        }
        Matcher forbidden = FORBIDDEN.matcher(text);
        if (forbidden.find()) {
            int line =
                    (int)
                            text.substring(0, forbidden.start())
                                    .chars()
                                    .filter(c -> c == '\n')
                                    .count();
            throw new SetupException(
                    folder.shown(name),
                    line + 1,
                    Message.of(TemplateEngine.class, "template.forbidden", forbidden.group()));
        }
    }

    private static String oneLine(String message) {
        String line = String.valueOf(message).replaceAll("\\s+", " ").strip();
        return line.length() > 300 ? line.substring(0, 300) + "…" : line;
    }
}
