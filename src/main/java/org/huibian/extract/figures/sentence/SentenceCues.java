package org.huibian.extract.figures.sentence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.quantity.Figure;
import org.huibian.search.TextPattern;
import org.huibian.search.WordIndex;

/** The words of a sentence that decide what its figures are there for, found in one pass. */
public final class SentenceCues {

    /** What a word speaks for. */
    public enum Group {
        /** A target. */
        PLAN,
        /** A single story. */
        PERSON,
        /** The whole sub-district again, after a story. */
        RESET,
        /** The whole sub-district, after a single community. */
        DISTRICT,
        /** The sub-district itself, not the district above it. */
        OWN,
        /** An earlier year. */
        PREVIOUS,
        /** A year to come. */
        FUTURE,
        /** Several years. */
        SEVERAL,
        /** The reporting year. */
        CURRENT
    }

    private static final List<String> NOW =
            List.of("今年", "本年", "目前", "全年", "一年来", "现有", "年度内", "当前", "年内");
    private static final List<String> BEFORE =
            List.of("去年", "上年", "上一年", "前年", "往年", "上年度", "上一年度", "上年同期");
    private static final List<String> LATER =
            List.of("明年", "下一年", "来年", "下年度", "新的一年", "下步", "下一步", "今后");
    private static final List<String> MANY =
            List.of(
                    "近年来", "历年", "多年来", "几年来", "近几年", "五年规划期间", "任期内", "换届以来", "十四五以来", "八五普法以来",
                    "普法以来", "五”普法以来", "五年来", "普法期间", "五”普法期间", "四五”期间", "四五期间", "四五时期", "四五”时期",
                    "三五”时期", "四五”以来", "三五”期间", "三年来", "两年来", "四年来", "近三年", "近两年", "近五年", "过去五年",
                    "五年累计", "三年累计");
    private static final List<String> PLANS =
            List.of(
                    "力争", "争取", "拟于", "拟在", "拟开展", "拟组织", "拟新", "拟建", "目标任务", "确保全年", "计划开展",
                    "计划组织", "计划举办", "计划新", "计划建", "计划于", "计划在", "计划安排", "计划完成", "计划培", "预计");
    private static final List<String> PERSONS =
            List.of("夫妇", "一家三口", "患者", "死者", "老人家", "该案", "本案", "案情", "典型案例", "因其");

    private static final List<String> WHOLE =
            List.of(
                    "目前", "全街", "全镇", "全乡", "全年", "截至", "全办", "街道共", "今年以来", "一年来", "年内", "本年度",
                    "累计", "各类矛盾", "各类纠纷", "各类案件", "各类合同");
    private static final List<String> OWN =
            List.of("率先", "首个", "首批", "前列", "第", "排名", "推广", "我街", "街道", "我镇", "本街", "我办", "范围");
    private static final List<String> DISTRICT =
            List.of(
                    "街道", "街道共", "镇共有", "乡共有", "全街", "全镇", "全乡", "我街", "我镇", "我乡", "我办", "各社区",
                    "各村", "辖区", "全办", "全年共");
    private static final List<String> OTHERS =
            List.of("全市", "全区", "全县", "全省", "全国", "市级各", "区级各", "兄弟", "外地", "其他街道", "其他乡镇");

    /** 全国民主法治示范社区1个: a title of a higher rank, given to one of ours. */
    private static final Pattern TITLE =
            Pattern.compile("全[国省市区县](级)?“?(民主|示范|文明|法治|先进|优秀|模范|综合|社会|学习)");

    /** 如某村: a story; 如何, 如期, 如实 tell none. 在一起占道经营案中: another. */
    private static final Pattern STORY =
            Pattern.compile("例如|比如|如(?![何期实])|(?:针对|对|在)?一[起宗桩件][^，,；;。]{2,20}(?:案件?|纠纷|事件)中?[，,]");

    private static final Set<Group> PERSON = EnumSet.of(Group.PERSON);
    private static final Set<Group> YEARS =
            EnumSet.of(Group.CURRENT, Group.PREVIOUS, Group.FUTURE, Group.SEVERAL);
    private static final Map<String, Set<Group>> GROUPS = groups();
    private static final WordIndex WORDS = new WordIndex(GROUPS.keySet());

    /** 截至12月底，全区…, 据区司法局通报，全区…: what stands ahead of the subject. */
    private static final Pattern SINCE =
            Pattern.compile("((截至|截止|到|目前)[^，,。；;]{0,12}|据[^，,。；;]{2,14})[，,]");

    /** How long a word for another year is at most: 2024年度. */
    private static final int YEAR = 6;

    /** 去年全年: the whole of another year. */
    private static final TextPattern OF_EARLIER =
            TextPattern.compile("(?:去年|上年|上一年|前年|20\\d\\d年)度?$");

    private final String text;
    private final Sentence sentence;
    private final Map<Group, CueList> lists = new EnumMap<>(Group.class);
    private final CueList years = new CueList();
    private final OtherOffices offices;
    private final boolean period;
    private final boolean ofOthers;
    private final boolean story;
    private final NamedPlace place;
    private final Somebody somebody;

    /** The cues of a sentence; with reporting year 0 years are left aside. */
    public SentenceCues(String text, Sentence sentence, int reportingYear) {
        this.text = text;
        this.sentence = sentence;
        this.somebody = new Somebody(text, sentence);
        this.period = Period.mayBeIn(text.substring(sentence.start(), sentence.end()));
        for (Group group : Group.values()) {
            lists.put(group, new CueList());
        }
        for (Cue cue : cues(reportingYear)) {
            cue.groups().forEach(group -> lists.get(group).add(cue));
            if (!Collections.disjoint(cue.groups(), YEARS)) {
                years.add(cue);
            }
        }
        Matcher since = SINCE.matcher(text).region(sentence.start(), sentence.end());
        int subject = since.lookingAt() ? since.end() : sentence.start();
        this.ofOthers =
                OTHERS.stream().anyMatch(o -> text.startsWith(o, subject))
                        && !TITLE.matcher(text).region(subject, sentence.end()).lookingAt();
        this.story = STORY.matcher(text).region(sentence.start(), sentence.end()).lookingAt();
        this.place = new NamedPlace(text, sentence);
        this.offices = new OtherOffices(text, sentence);
    }

    private List<Cue> cues(int reportingYear) {
        List<Cue> cues = new ArrayList<>();
        for (int at = sentence.start(); at < sentence.end(); at++) {
            String word = WORDS.at(text, at);
            if (!word.isEmpty()) {
                boolean old = text.startsWith("积案", at + word.length());
                boolean whole =
                        word.equals("全年")
                                && OF_EARLIER.isIn(
                                        text.substring(Math.max(sentence.start(), at - YEAR), at));
                cues.add(
                        new Cue(
                                at,
                                at + word.length(),
                                old || whole || isMaterial(at, word)
                                        ? Set.of()
                                        : GROUPS.get(word)));
            } else if (somebody.isNamed(at)) {
                cues.add(new Cue(at, at + 1, PERSON));
            } else if (somebody.isParty(at)) {
                cues.add(new Cue(at, at + 3, PERSON));
            }
        }
        for (Figure figure : sentence.figures()) {
            Group group = NamedYear.of(text, figure, reportingYear);
            if (group != null) {
                cues.add(new Cue(figure.start(), figure.end(), EnumSet.of(group)));
            }
        }
        cues.sort(Comparator.comparingInt(Cue::start));
        return cues;
    }

    /** 结合典型案例旁听庭审4次: cases taught from, no story. */
    private boolean isMaterial(int at, String word) {
        return word.equals("典型案例")
                && List.of("结合", "围绕", "选取", "运用")
                        .contains(text.substring(Math.max(0, at - 2), at));
    }

    private static Map<String, Set<Group>> groups() {
        Map<String, Set<Group>> groups = new HashMap<>();
        add(groups, NOW, Group.CURRENT);
        add(groups, BEFORE, Group.PREVIOUS);
        add(groups, LATER, Group.FUTURE);
        add(groups, MANY, Group.SEVERAL);
        add(groups, PLANS, Group.PLAN);
        add(groups, PERSONS, Group.PERSON);
        add(groups, WHOLE, Group.RESET);
        add(groups, OWN, Group.OWN);
        add(groups, DISTRICT, Group.DISTRICT);
        return groups;
    }

    private static void add(Map<String, Set<Group>> groups, List<String> words, Group group) {
        for (String word : words) {
            groups.computeIfAbsent(word, w -> EnumSet.noneOf(Group.class)).add(group);
        }
    }

    /** Where the sentence begins in the text. */
    public int start() {
        return sentence.start();
    }

    /** The words for years. */
    CueList years() {
        return years;
    }

    /** Whether the sentence may speak of a part of the year. */
    boolean namesPeriod() {
        return period;
    }

    /** Where the last word of a group before a place begins, -1 if there is none. */
    public int last(Group group, int before) {
        return lists.get(group).last(before);
    }

    /** Whether a figure belongs to somebody else: 全区共受理…. */
    public boolean isOfOthers(int figure) {
        return ofOthers && last(Group.OWN, figure) < 0 || offices.own(figure);
    }

    /** Whether a figure belongs to a single story. */
    public boolean isStory(int figure) {
        int reset = last(Group.RESET, figure);
        int person = last(Group.PERSON, figure);
        return person > reset && !somebody.isOfCases(person, figure) || story && reset < 0;
    }

    /** Whether a figure belongs to a single community, village, school or company. */
    public boolean isOfOnePlace(int figure) {
        int named = place.before(figure);
        return named >= 0 && last(Group.DISTRICT, figure) < named;
    }
}
