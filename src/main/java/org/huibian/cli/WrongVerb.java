package org.huibian.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huibian.cli.console.Console;
import org.huibian.cli.console.NextCommand;
import org.huibian.message.Likeness;
import org.huibian.message.Message;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * A verb that there is not: told by itself, with the one that was probably meant.
 *
 * @param message what is wrong
 * @param next what was meant, or the help
 */
record WrongVerb(Message message, NextCommand next) {

    /** Of a command line that was refused; empty where its verb is not the reason. */
    static Optional<WrongVerb> of(ParameterException refused, List<String> args) {
        CommandSpec spec = refused.getCommandLine().getCommandSpec();
        if (!(refused instanceof UnmatchedArgumentException unmatched)
                || !spec.equals(spec.root())
                || unmatched.getUnmatched().get(0).startsWith("-")) {
            return Optional.empty();
        }
        String verb = unmatched.getUnmatched().get(0);
        return Optional.of(
                Likeness.nearest(verb, spec.subcommands().keySet())
                        .map(near -> meant(verb, near, args, spec))
                        .orElseGet(
                                () ->
                                        new WrongVerb(
                                                Console.message(
                                                        "usage.verb",
                                                        verb,
                                                        String.join(
                                                                " ", spec.subcommands().keySet())),
                                                NextCommand.of("--help"))));
    }

    private static WrongVerb meant(String verb, String near, List<String> args, CommandSpec root) {
        List<String> words = new ArrayList<>(args);
        int place = place(verb, args, root);
        if (place < 0) {
            words = List.of(near);
        } else {
            words.set(place, near);
        }
        return new WrongVerb(
                Console.message("usage.verb.near", verb, near), new NextCommand(words));
    }

    /** Where the verb was typed, which no value of an option is; -1 where a file gave it. */
    private static int place(String verb, List<String> args, CommandSpec root) {
        for (int i = 0; i < args.size(); i++) {
            OptionSpec option = root.optionsMap().get(args.get(i));
            if (option != null) {
                i += option.arity().min();
            } else if (args.get(i).equals(verb)) {
                return i;
            }
        }
        return -1;
    }
}
