package org.huibian.job;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.huibian.message.Message;
import org.huibian.setup.YamlMap;
import org.huibian.source.limit.Limit;
import org.huibian.source.limit.Limits;

/** The group {@code limits} of job.yml: a key for each limit that may be left out. */
final class LimitKeys {

    static final String GROUP = "limits";

    private static final List<String> KEYS = Arrays.stream(Limit.values()).map(Limit::key).toList();

    private LimitKeys() {}

    static Limits parse(YamlMap job) {
        YamlMap group = job.map(GROUP);
        group.allow(KEYS);
        Map<Limit, Integer> values = new EnumMap<>(Limit.class);
        for (Limit limit : Limit.values()) {
            if (group.has(limit.key())) {
                values.put(limit, value(group, limit));
            }
        }
        return new Limits(values);
    }

    private static int value(YamlMap group, Limit limit) {
        String text = group.text(limit.key());
        boolean number = text.matches("[0-9]{1,9}");
        if (!number
                || Integer.parseInt(text) < limit.least()
                || Integer.parseInt(text) > limit.most()) {
            throw group.complaint(
                    limit.key(),
                    Message.of(
                            JobFolder.class,
                            "job.limit",
                            limit.key(),
                            text,
                            limit.least(),
                            limit.most(),
                            limit.standard()));
        }
        return Integer.parseInt(text);
    }
}
