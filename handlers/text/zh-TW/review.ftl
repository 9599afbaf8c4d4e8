review-title = { $period }檢討
review-title-of = { $period }檢討：{ $whose }
review-about-customer = 僅限與{ $customer }有關的紀錄
review-about-segment = 僅限目前屬於{ $segment }的客戶
review-about-segment-unnamed = 僅限某一類客戶
review-one-shared = { $channel }與外部公司共用，不能發布單一客戶或單一成員的檢討。可以私訊給自己檢視。
review-one-unknown = 無法確認哪些人看得到{ $channel }，不能在此發布單一客戶或單一成員的檢討。可以私訊給自己檢視。
review-which = 「{ $typed }」指的是哪個客戶？
review-which-like = 沒有叫「{ $typed }」的客戶。您要找的是下面的客戶嗎？
review-which-chosen = 已選擇{ $name }。
review-days = { $first }至{ $last }
review-days-as-of = { $first }至{ $last }，截至{ $day }
review-not-begun = { $period }從{ $first }開始，目前還沒有可檢討的內容。
review-not-recorded = { $period }沒有任何紀錄（{ $whose }），第一筆紀錄在{ $day }。
review-of-own = { $name }
review-of-manager-alone = 僅{ $name }本人，不含團隊
review-of-team = { $name }的團隊，共 { $count } 人
review-of-everyone = 全體成員
review-posted = { $who }發布。點「檢視」可看到數字背後的紀錄，僅限有權檢視的人。
review-to-post = 尚未發布。發布後此處會顯示您的名字；點「檢視」可看到數字背後的紀錄，僅限有權檢視的人。
review-posted-unnamed = 點「檢視」可看到數字背後的紀錄，僅限有權檢視的人。
review-share = { $percent }%（{ $numerator }/{ $denominator }）
review-count = { $numerator }
review-line = { $figure }：{ $value }
review-empty = 資料不足
review-up = ▲ 比{ $before }高 { $points } 個百分點
review-down = ▼ 比{ $before }低 { $points } 個百分點
review-more = ▲ 比{ $before }多 { $points }
review-fewer = ▼ 比{ $before }少 { $points }
review-same = 與{ $before }持平
review-no-before = { $before }沒有可供比較的紀錄。
review-recorded-from = { $before }的資料從{ $day }才開始記錄，數量和金額不作比較。
review-figure-no-before = { $before }：資料不足
review-open = 檢視
review-close = 關閉
review-of-own-unnamed = 1 人
review-of-team-unnamed = { $count } 人的團隊
review-of-everyone-unnamed = 全體成員
review-preview-public = 僅您可見。{ $channel }是公開頻道：工作區所有人現在和以後都看得到您發布的內容。頻道裡會顯示指標、成員姓名以及您寫的原因和改進計畫；明細只有有權限的人才能開啟。
review-preview-private = 僅您可見。{ $channel }是私人頻道：現有成員和之後加入的成員都看得到您發布的內容。頻道裡會顯示指標、成員姓名以及您寫的原因和改進計畫；明細只有有權限的人才能開啟。
review-preview-shared = 僅您可見。{ $channel }與外部公司共用：只顯示不含姓名的指標。需要明細請選「私訊給我完整版」。
review-preview-unknown = 僅您可見。無法確認哪些人看得到{ $channel }：只顯示不含姓名的指標。需要明細請選「私訊給我完整版」。
review-posted-before = 這份檢討您已於{ $when }在此發布過。
review-post = 發布
review-post-again = 再次發布
review-send-whole = 私訊給我完整版
review-is-posted = 已發布。之後新增的紀錄不會改變這些數字。
review-posted-already = 這份檢討已經發布過。如需新的檢討，請再次輸入 /review。
review-sent-whole = 完整版已私訊給您。
review-plan = 原因與改善計畫
review-causes = 原因分析
review-the-plan = 改善計畫
review-earlier-plan = { $period }的改善計畫：{ $count } 項中已完成 { $done } 項
review-preview-customer = 他們會看到{ $customer }是你們的客戶。
review-went-well = 做得好的地方
review-went-badly = 做得不夠好的地方
review-fell = ⚠️ 有 { $count } 家客戶的滿意度比之前下降，最低 { $lowest } 分
review-fell-named = { $customer }的滿意度比之前下降：{ $score }（之前 { $before } 分）
review-low = ⚠️ { $count ->
    [1] 有 1 家客戶不滿意，目前 { $lowest } 分
   *[other] 有 { $count } 家客戶不滿意，或滿意度比之前下降，最低 { $lowest } 分
}
review-low-named = { $customer }不滿意：{ $score }
review-unresolved = 尚未解決
review-needs-help = 需要支援的成員
review-left-issues = { $count } 個問題尚未答覆，最早的於{ $since }提出
review-left-issues-then = 截至{ $day }有 { $count } 個問題未答覆，最早的於{ $since }提出
review-left-promises = { $many ->
    [yes] 至少 { $count } 項待辦已到期但未完成
   *[no] { $count } 項待辦已到期但未完成
}
review-left-contacts = { $many ->
    [yes] 至少 { $count } 次已安排的跟進沒有紀錄
   *[no] { $count } 次已安排的跟進沒有紀錄
}
review-figure = { $figure } { $value }
review-behind = { $name }：{ $what }
review-nothing-done = 沒有任何紀錄
review-chart-shares = 各項比率（%）
review-chart-this = 本期
review-chart-before = 上期
review-chart-people = 各成員的跟進次數
review-person = 成員
review-by-person = 依成員
review-people-some = 共 { $count } 人，顯示 { $most } 人：需要支援的在前，其次依跟進次數。
plan-title = 原因與改善計畫
plan-idle = 這段時間沒有任何記錄，無法據此判斷工作情況。
plan-nothing-fell = 沒有指標變差，沒有目標未達成，各項工作比率也都高於 60%。
plan-nothing-fell-few = 沒有指標變差，也沒有目標未達成。以下指標偏低，但數量太少，不作判斷：{ $figures }。
plan-cause = 原因是什麼？
plan-by-customer = 依客戶：{ $each }
plan-by-owner = 依人員：{ $each }
plan-others = 另有 { $count } 筆
plan-nobodys = 未連結客戶 { $count }
plan-meanwhile = *本期的其他紀錄*
plan-ended = { $customer }：合作已結束（{ $why }）
plan-refused = { $customer }：申請遭拒，{ $what }（{ $why }）
plan-skipped = { $customer }：已略過，{ $what }（{ $why }）
plan-items = 每一項改善措施都會成為負責人的待辦並自動提醒，下次檢討開頭會顯示完成情況。
plan-item = 改善措施（{ $row }）
plan-saved = 已儲存，待辦已交給各負責人。已發布的檢討保持不變，下次檢討開頭會顯示完成情況。
plan-owners-read = 已從您的文字中讀出負責人，請核對後再儲存。
plan-owner-hint = 留空時：以文字中提到的人為負責人（「小王每週檢查……」「……@lee」），沒有提到則為{ $name }。
plan-measure = 要改善的指標

figure-logged-on-time = 準時記錄率
figure-answered-on-time = 準時答覆率
figure-promises-kept = 承諾兌現率
figure-contact-coverage = 跟進覆蓋率
figure-profile-freshness = 資訊準時核對率
figure-unresolved-issues = 未解決問題
figure-vague-records = 內容籠統的紀錄
figure-requests-answered = 申請準時答覆率
figure-chain-coverage = 決策人掌握率
figure-profile-completeness = 資訊完整率
figure-follow-ups = 跟進次數
figure-visits = 拜訪次數
figure-customers-reached = 跟進客戶數
figure-contacts-reached = 新接觸人員數
figure-new-customers = 新增客戶數
definition-logged-on-time = 本期發生的跟進中，24 小時內記錄的；已安排的跟進過了 24 小時還沒有紀錄的也計入。從表格匯入的跟進不列入計算，因為不是在這裡記錄的。
definition-answered-on-time = 本期已答覆或時限已到的問題中，在時限內答覆的（緊急 2 小時、複雜 48 小時、當場答覆，對客戶另有承諾的按承諾）。之後轉交的問題，仍計入答覆時或時限到時的負責人。
definition-promises-kept = 本期到期的待辦中，如期完成的。尚未到期的，完成後才計入。之後轉交的待辦，仍計入到期時的負責人。
definition-contact-coverage = 截至本期最後一天或今天，全部現有客戶中，在其客戶類型規定天數內（未分類型的為 { $days } 天）跟進過的。尚未跟進過的新客戶，建檔滿相應天數後才計入。之後轉交的客戶，仍計入當天的負責人。
definition-profile-freshness = 截至本期最後一天或今天，全部現有客戶中，一個月內核對過客戶資訊的。之後轉交的客戶，仍計入當天的負責人。
definition-unresolved-issues = 截至本期結束或現在，尚未答覆的問題，不論何時提出。計入目前負責答覆的人。
definition-vague-records = 本期的跟進紀錄中，沒有寫明具體內容、數字、人員或時間，仍照原樣儲存的。
definition-requests-answered = 本期已答覆或時限已到的支援申請中，在時限內答覆的；計在應答覆的人名下。
definition-chain-coverage = 截至本期最後一天或今天的全部現有客戶中，決策鏈裡有決策人的（依角色判斷，未註明角色的依職稱判斷）。決策鏈以今天的為準。之後轉交的客戶，仍計入當天的負責人。
definition-profile-completeness = 截至本期最後一天或今天的全部現有客戶中，標準要求的資訊今天都已填寫的。之後轉交的客戶，仍計入當天的負責人。
definition-follow-ups = 本期發生並有紀錄的跟進。
definition-visits = 本期已記錄的跟進中，方式為拜訪的。未填寫方式的不計入。
definition-customers-reached = 本期至少有一筆跟進紀錄的客戶。
definition-contacts-reached = 本期首次參與跟進的客戶方人員。
definition-new-customers = 本期建立的客戶；從表格匯入的是老客戶，不計入。轉交後仍計入最初的負責人。

rows-ratio = { $ratio } { $figure }
rows-count = { $numerator } { $figure }
rows-as-of-posting = { $posted } 是{ $when }發布時的數據，現在的紀錄為{ $now }。
rows-none = 這項數據沒有對應的紀錄。
rows-none-yours = 這項數字背後的紀錄您無權檢視。如需了解，請聯絡發布者{ $who }。
rows-more = ……還有 { $count } 筆。
rows-hidden = 另有 { $count } 筆屬於其他同事，僅本人及其主管可見。
row-logged-on-time = { $span }後記錄
row-not-logged = 未記錄
row-logged-at-once = 當下紀錄
row-answered = { $span }後答覆
row-answered-at-once = 當場答覆
row-unanswered = 未答覆
row-kept = 如期完成
row-done-late = 逾期 { $span }才完成
row-not-done = 未完成
row-contacted = 上次跟進：{ $day }
row-never-contacted = 還沒有跟進
row-fresh-until = 有效至{ $day }
row-stale-since = { $day }起待核對
row-never-looked-at = 沒有核對過
row-known = 已填寫 { $known }/{ $of } 項
row-score-before = { $score }（之前：{ $before }）
row-decides-known = 決策鏈中有決策人
row-decides-unknown = 決策鏈中沒有決策人
row-entered = { $day }建立
rows-person = { $name } { $count }

period-week = { $first }當週
period-month = { $year }年{ $month }月
period-quarter = { $year }年第{ $quarter ->
    [1] 一
    [2] 二
    [3] 三
   *[4] 四
}季
period-half = { $year }年{ $half ->
    [1] 上
   *[2] 下
}半年
period-year = { $year }年
period-to-date = { $year }年至{ $last }
period-range = { $first }至{ $last }
period-fiscal-quarter = { $year }財年第{ $quarter ->
    [1] 一
    [2] 二
    [3] 三
   *[4] 四
}季
period-fiscal-half = { $year }財年{ $half ->
    [1] 上
   *[2] 下
}半年
period-fiscal-year = { $year }財年
period-fiscal-to-date = { $year }財年至{ $last }
period-with-days = { $period }（{ $days }）
fiscal-now = 財年從{ $month }開始：本季是{ $quarter }，{ $days }。
fiscal-how = 管理員可以用 `/followup 財年 4月` 變更。
fiscal-changed = 已發布的檢討名稱不變。
figure-signed-amount = 簽約金額
figure-new-business = 新簽金額
figure-renewals = 續約金額
figure-upsell = 加購與交叉銷售金額
figure-conversion = 成交率
figure-repurchase = 回購率
definition-signed-amount = 期間內成交商機的金額合計，依各自成交當天的匯率換算。其他幣別且沒有匯率的只計數，不相加。
definition-new-business = 期間內成交的新簽商機的金額合計，依各自成交當天的匯率換算。
definition-renewals = 期間內成交的續約商機的金額合計，依各自成交當天的匯率換算。
definition-upsell = 期間內成交的加購和交叉銷售商機的金額合計，依各自成交當天的匯率換算。
definition-conversion = 期間內結案的商機中成交的比例。
definition-repurchase = 期間內購買的客戶中，先前已購買過的比例；首次購買會拉低比例，但不是問題。沒有更早成交紀錄的續約、加購或交叉銷售，只有匯入的老客戶算已購買過，其他客戶不計入。
review-sum = { $amount }（{ $count } 筆）
review-unrated = ⚠️ 另有 { $count } 筆為其他幣別且沒有匯率，未計入
review-unrated-alone = ⚠️ { $count } 筆為其他幣別且沒有匯率，未計入
review-no-currency = ⚠️ { $count } 筆幣別不一，未相加；請管理員用 /followup 幣別 設定統計幣別
review-sum-more = ▲ 比{ $before }多 { $amount }
review-sum-less = ▼ 比{ $before }少 { $amount }
review-lost = 掉單原因：{ $reasons }
review-money-withheld = 公司以外的人可能看到這裡，金額只在您的私訊中顯示
row-no-rate = { $amount }，沒有匯率
row-lost = 掉單：{ $why }
row-bought-before = 先前已購買過
row-bought-first = 首次購買
currency-chosen = 統計幣別：{ $currency }。
currency-only = 統計幣別：{ $currency }，目前所有商機都用這個幣別。管理員可以另行設定。
currency-none = 尚未設定統計幣別，因此不同幣別的金額不會相加。
currency-rate = 1 { $currency } = { $rate } { $reporting }，{ $day }起
currency-late = 有 { $count } 筆成交時沒有匯率，現依此匯率計入。
currency-how = 由管理員修改：/followup 幣別 TWD，/followup 匯率 USD 32.5
figure-received-amount = 收款金額
definition-received-amount = 期間內收到的商機收款，按各筆入帳當日的匯率折算。其他幣別沒有匯率的，只計筆數，不計金額。
review-received = { $amount }（{ $count } 筆）
review-received-no-rate = ⚠️ 另有 { $count } 筆為其他幣別且沒有匯率，未計入
review-received-no-rate-alone = ⚠️ { $count } 筆為其他幣別且沒有匯率，未計入
review-received-no-currency = ⚠️ { $count } 筆收款涉及多個幣別，未合計：請管理員用 /followup currency 選擇統計幣別
plan-owner-which = 這裡寫了不只一個人。請選擇由誰負責，或者每人寫一行。
