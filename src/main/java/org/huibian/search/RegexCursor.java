package org.huibian.search;

/** Goes through a regular expression part by part, and knows where each ends. */
class RegexCursor {

    final String regex;
    int at;

    /** At the beginning of an expression. */
    RegexCursor(String regex) {
        this.regex = regex;
    }

    /** Passes over a part that no longer matters, with its quantifier. */
    void pass() {
        char c = regex.charAt(at);
        if (c == '(') {
            passGroup();
        } else if (c == '[') {
            passClass();
        } else if (c == '\\') {
            passEscape();
        } else {
            at++;
        }
        passQuantifier();
    }

    void passEscape() {
        int brace = regex.indexOf('}', at);
        at = "pP".indexOf(regex.charAt(at + 1)) >= 0 && brace > 0 ? brace + 1 : at + 2;
    }

    /** Passes over a group; one that sets flags, also for what stands behind it, is unknown. */
    void passGroup() {
        if (regex.startsWith("(?", at) && ":=!<>".indexOf(regex.charAt(at + 2)) < 0) {
            throw new AnythingException();
        }
        int depth = 0;
        do {
            char c = regex.charAt(at);
            if (c == '[') {
                passClass();
            } else {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                at += c == '\\' ? 2 : 1;
            }
        } while (depth > 0);
    }

    void passClass() {
        int depth = 0;
        do {
            char c = regex.charAt(at);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            at += c == '\\' ? 2 : 1;
        } while (depth > 0);
    }

    private void passQuantifier() {
        if (at < regex.length() && "?*+{".indexOf(regex.charAt(at)) >= 0) {
            at = regex.charAt(at) == '{' ? regex.indexOf('}', at) + 1 : at + 1;
            if (!take('?')) {
                take('+');
            }
        }
    }

    boolean take(char c) {
        if (at < regex.length() && regex.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }
}
