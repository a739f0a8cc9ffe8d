package org.huibian.check.damage;

import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * Traditional characters in a text that is simplified otherwise, as a mirror of a page leaves them;
 * one or two in the name of a house or a book are none.
 */
final class TraditionalText {

    private static final String TRADITIONAL_ONLY =
            "國會區鎮鄉辦個們學習導時傳統規範實際業開關調訴訟執來對發產務員為與進東號報據總結環續議從歷遺題築堅決檔銷職責權監獲頒設備"
                    + "標準領貫徹審處罰強機構組織動態門戶標誌見聽證詢問請應當長車馬風飛魚鳥麥黃齊龍龜臺灣廣陸軍運輸連選遠還邊郵醫銀錢鐵鐘險隊階"
                    + "陽隨雙難電雲霧靜響頁順須預頭類風養館駐驗體魚點黨眾筆節範約紀級紛細終經綜維網線緊縣縮績繼續編練練羅義習聯聲職肅腦腳興舉舊"
                    + "艱莊華萬葉蓋處號術衛衝補裝製複視覽覺觀計訂訊討訓設許評詞試話該詳認誤說課調談論講謝護讀變讓豐負財貢貧貨販責貴買費貼資賠賢"
                    + "賣質賬賴購贈贊趕趙躍軌輛輕較載輯辭農達過違適遷遲遺鄰釋針鈔錄錯鍵鎖鏈鑑閉閑間閱隸雜離頓頗願顧顯飯飲糾證勸償償賬贍養撫戶訴諮詢";

    private static final TextPattern TRADITIONAL =
            TextPattern.compile("[" + TRADITIONAL_ONLY + "]");

    /** 糾紛 in a text that is simplified otherwise; not in the name of a house. */
    private static final TextPattern TRADITIONAL_WORD =
            TextPattern.compile("[" + TRADITIONAL_ONLY + "]{2}");

    private static final TextPattern NAMED = TextPattern.compile("“[^”]*”|《[^》]*》");

    /** So many in one sentence are no name of a person or a house. */
    private static final int ENOUGH = 4;

    private TraditionalText() {}

    /** Whether a text holds any. */
    static boolean isIn(String text) {
        int characters = 0;
        for (TextMatcher one = TRADITIONAL.matcher(text); one.find(); ) {
            characters++;
        }
        return characters >= ENOUGH
                || characters > 1 && TRADITIONAL_WORD.isIn(NAMED.replaceAll(text, ""));
    }
}
