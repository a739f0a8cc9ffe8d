package org.huibian.check.damage;

import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * Traditional characters in a text that is simplified otherwise, as a mirror of a page leaves them;
 * a few in the quoted name of a house or a book are none.
 */
final class TraditionalText {

    private static final String TRADITIONAL_ONLY =
            "國會區鎮鄉辦個們學習導時傳統規範實際業開關調訴訟執來對發產務員為與進東號報據總結環續議從歷遺題築堅決檔銷職責權監獲頒設備"
                    + "標準領貫徹審處罰強機構組織動態門戶標誌見聽證詢問請應當長車馬風飛魚鳥麥黃齊龍龜臺灣廣陸軍運輸連選遠還邊郵醫銀錢鐵鐘險隊階"
                    + "陽隨雙難電雲霧靜響頁順須預頭類風養館駐驗體魚點黨眾筆節範約紀級紛細終經綜維網線緊縣縮績繼續編練練羅義習聯聲職肅腦腳興舉舊"
                    + "艱莊華萬葉蓋處號術衛衝補裝製複視覽覺觀計訂訊討訓設許評詞試話該詳認誤說課調談論講謝護讀變讓豐負財貢貧貨販責貴買費貼資賠賢"
                    + "賣質賬賴購贈贊趕趙躍軌輛輕較載輯辭農達過違適遷遲遺鄰釋針鈔錄錯鍵鎖鏈鑑閉閑間閱隸雜離頓頗願顧顯飯飲糾證勸償償賬贍養撫戶訴諮詢擔動擴檢欄歡殘氣漢沒況準溝滿漸潔濟災牽狀獎獨畢療盡監盤確禮種稱積穩競簡籌糧純紙給絡絕緒縱繳罷聰脈膽臨薦蘇藝藥蘭虛蟲裡製謀謹豎趨跡踐轉載達遞遙醜釐閣關闊陣陳陸際雖顆飛驚體鬧鬥黨齡齊債傷傾僅價儀優劃劇勁勞勢勝匯單卻厲參員問啟喚嚴團圍園圖圓塊塵壓壞壯夠夢奮婦孫寧寫寬對尋導屆屬嶺帳帶幹幾庫廠廢廳彎彙後從復徵徹恆悅惡惱慣態慮慶憂憑憲應懷懸戰戲拋掃採換損搶撥擁擇擊擋據擺攜敗敵數斷於晉暫暢曆曉書條樓樣權歲歷氣決測減湊";

    private static final TextPattern TRADITIONAL =
            TextPattern.compile("[" + TRADITIONAL_ONLY + "]");

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
                || characters > 0 && TRADITIONAL.isIn(NAMED.replaceAll(text, ""));
    }
}
