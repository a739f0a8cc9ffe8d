package org.huibian.check.replaced;

/**
 * An ordinary word without the kind in it that somebody may have replaced (kind-words.csv).
 *
 * @param before what stands before the kind
 * @param kind 镇, 政府
 * @param after what stands behind it
 * @param sure whether it is broken wherever it stands
 * @param weak whether, broken, it may be wording of its own: 街道采购
 */
record BrokenWord(String before, String kind, String after, boolean sure, boolean weak) {

    /** Of a word of the list: ! behind it is sure, ? is weak. */
    static BrokenWord of(String word, String kind) {
        boolean sure = word.endsWith("!");
        boolean weak = word.endsWith("?");
        String bare = sure || weak ? word.substring(0, word.length() - 1) : word;
        int at = bare.indexOf(kind);
        return new BrokenWord(
                bare.substring(0, at), kind, bare.substring(at + kind.length()), sure, weak);
    }

    /** Whether nothing beside it can make a meeting of two words of it. */
    boolean marked() {
        return sure || weak;
    }
}
