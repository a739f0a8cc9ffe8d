package org.huibian.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.huibian.report.Fill.Hatching;
import org.huibian.report.Style.Face;
import org.huibian.report.Style.Issued;
import org.huibian.report.Style.Page;
import org.huibian.report.Style.Part;
import org.huibian.report.Style.Role;
import org.huibian.report.Style.Type;

/** GB/T 9704-2012 in numbers, with the faces that the program brings along. */
final class StandardStyle {

    private StandardStyle() {}

    /** The whole style; every rule is asked for. */
    static Style style() {
        Map<Role, Face> faces = new EnumMap<>(Role.class);
        faces.put(Role.TITLE, new Face("方正小标宋简体", "NotoSerifSC-Bold.ttf"));
        faces.put(Role.BODY, new Face("仿宋_GB2312", "FandolFang-Regular.ttf"));
        faces.put(Role.HEI, new Face("黑体", "NotoSansSC-Regular.ttf"));
        faces.put(Role.KAI, new Face("楷体_GB2312", "FandolKai-Regular.ttf"));
        faces.put(Role.SONG, new Face("宋体", "NotoSerifSC-Regular.ttf"));
        faces.put(Role.LATIN, new Face("Times New Roman", "LiberationSerif-Regular.ttf"));
        Map<Part, Type> types = new EnumMap<>(Part.class);
        types.put(Part.TITLE, new Type(Role.TITLE, 22, false));
        types.put(Part.ANNEX_TITLE, new Type(Role.TITLE, 22, false));
        types.put(Part.BODY, new Type(Role.BODY, 16, false));
        types.put(Part.HEADING_1, new Type(Role.HEI, 16, false));
        types.put(Part.HEADING_2, new Type(Role.KAI, 16, false));
        types.put(Part.HEADING_3, new Type(Role.BODY, 16, false));
        types.put(Part.HEADING_4, new Type(Role.BODY, 16, false));
        types.put(Part.ANNEX_LABEL, new Type(Role.HEI, 16, false));
        types.put(Part.TABLE_CAPTION, new Type(Role.HEI, 14, false));
        types.put(Part.TABLE_HEADER, new Type(Role.HEI, 9, false));
        types.put(Part.TABLE_CELL, new Type(Role.BODY, 9, false));
        types.put(Part.TABLE_NOTE, new Type(Role.BODY, 9, false));
        types.put(Part.CHART_CAPTION, new Type(Role.HEI, 14, false));
        types.put(Part.CHART_TEXT, new Type(Role.BODY, 9, false));
        types.put(Part.LETTERHEAD_MARK, new Type(Role.TITLE, 60, false));
        types.put(Part.LETTERHEAD_NUMBER, new Type(Role.BODY, 16, false));
        types.put(Part.LETTERHEAD_SIGNER, new Type(Role.KAI, 16, false));
        types.put(Part.IMPRINT, new Type(Role.BODY, 14, false));
        types.put(Part.PAGE_NUMBER, new Type(Role.SONG, 14, false));
        return new Style(
                new Page(210, 297, 37, 28, 156, 225, 22, 28, 7),
                faces,
                List.of(new Face("宋体", "NotoSerifSC-Regular.ttf")),
                types,
                Style.CONTENTS_FROM_PAGES,
                Issued.STANDARD,
                List.of(
                        new Fill(new Colour("1F3864"), Hatching.SOLID),
                        new Fill(new Colour("BDD7EE"), Hatching.RISING),
                        new Fill(new Colour("FFFFFF"), Hatching.FALLING),
                        new Fill(new Colour("A6A6A6"), Hatching.SOLID)));
    }
}
