save = 儲存
save-as-new = 儲存為新客戶
save-as-is = 照原樣儲存
cancel = 取消
edit = 編輯
undo = 復原
keep = 保留
page-back = ← 上一頁
page-of = 第 { $first } 至 { $last } 筆，共 { $count } 筆
page-on = 更多 →
stranger = Kept 僅供本工作區成員使用，訪客和其他工作區的人員無法使用。
unconfirmed = 暫時無法向 Slack 確認您是不是本工作區的成員，因此未做任何變更。請稍後再試。
error-database = 資料庫暫時沒有回應，什麼都沒有儲存。請稍後再試。（編號 { $number }）
error-too-slow = 沒能及時處理完，什麼都沒有儲存。請稍後再試。（編號 { $number }）
error-database-gone = 這次內容沒有儲存：資料庫已不存在。請把編號 { $number } 告訴管理員。
error-kept = 您的操作已儲存，但之後的步驟出了問題，這裡顯示的可能不是最新內容。如果一直如此，請把編號 { $number } 告訴管理員。
error-outcome-unknown = 資料庫沒有及時回應，無法確定這次內容是否已儲存。請先檢視一下，再決定是否重新填寫；還開著的表單再次送出也只會儲存一次。（編號 { $number }）
too-late = 表單沒能及時開啟，您輸入的內容還在：
too-late-open = 開啟表單
too-late-press = 表單沒能及時開啟，請再試一次。
error-unforeseen = 系統出了問題，沒有做任何變更。請再試一次；如果一直如此，請把編號 { $number } 告訴管理員。
span-minutes = { $n } 分鐘
span-hours = { $n } 小時
span-days = { $n } 天
span-and = { $whole } { $rest }
list-comma = 、
name-titled = { $name }（{ $title }）
list-semicolon = ；
empty = （空白）
promise = { $what } · { $owner }，{ $when }
option-new = ➕ 新增：{ $name }

problem-empty = 請填寫此項。
problem-customer-unknown = 您沒有這個客戶。請從清單中選擇，或輸入新名稱。
problem-customer-of-somebody-else = 已有同事在負責同名客戶，還沒有共用給您。具體是誰，請問您的主管或管理員。
problem-customer-of-colleague = { $owner }已在負責同名客戶，請讓{ $owner }共用給您。
problem-customer-hidden = 該客戶由其他同事負責，沒有共用給您。
problem-customer-name-empty = 請輸入客戶名稱。
problem-customer-name-too-long = 名稱過長：客戶名稱最多 { $most } 個字元。
problem-customer-name-is-mention = 這是 Slack 的提及標記，不是客戶名稱。
problem-contact-unknown = 其中有人屬於另一個客戶，請重新選擇。
problem-nothing-to-do = 要做什麼？請寫在這裡。
problem-too-many-todos = 一筆紀錄最多 { $most } 項待辦，其餘請用 /todo 新增。
problem-text-too-long = 內容有 { $length } 個字元，最多 { $most } 個。
problem-contact-before-meeting = 下次跟進時間早於這次溝通。
problem-meeting-in-future = 這次溝通還沒有發生。未來的日期請填在「下次跟進時間」。
problem-date-in-past = 該日期已過，請選擇今天或以後的日期。
problem-person-left = { $name }已離開工作區。請選擇其他人。
problem-is-an-app = { $name }是應用程式，不是同事。請選擇一位同事。
problem-not-a-member = { $name }是訪客或屬於其他工作區，不能了解您的客戶資訊。請選擇本工作區的成員。
problem-member-unconfirmed = 暫時無法向 Slack 確認{ $name }是不是本工作區的成員。請稍後再試，或選擇其他人。
problem-customer-name-taken = 已有同名客戶。
problem-customer-once-yours = 「{ $typed }」看起來是您之前負責的客戶，現由{ $owner }負責。請{ $owner }分享給您；如果是另一位客戶，再次儲存即可新增。
problem-customer-handed-over = 「{ $typed }」看起來是您之前負責的客戶，現由{ $owner }負責，沒有記到它名下。請{ $owner }分享給您。
problem-customer-alike = 您指的是「{ $name }」嗎？請從清單中選擇它，或再次儲存以新增「{ $typed }」。
problem-contact-twice = 決策鏈中「{ $name }」出現了兩次，請加以區分。
problem-person-unknown = 找不到「{ $name }」。請輸入 @ 並從清單中選擇。
problem-person-unclear = 有多位同事叫「{ $name }」：{ $names }。請輸入 @ 並從清單中選擇一位。
problem-manager-is-yourself = 不能將自己設為主管，請選擇其他人。
problem-manager-circle = { $name }直接或間接由您管理，不能設為您的主管。
problem-not-allowed = 這是其他人負責的，您無法變更。
problem-malformed = 這裡的內容已無法讀取，可能來自舊版本。請重新開啟再試。
problem-done-already = 這一次已經完成，下一次還沒到時間。
problem-done-too-long-ago = 這一步已經無法復原了。
problem-no-longer-there = 這一項已不能再操作：之後已經處理完，或已被收回、刪除。
problem-preview-gone = 這份預覽已過期。請重新輸入 `/review` 查看最新數據。
problem-already-done = 這件事已經辦過了，沒有再辦一次；訊息裡顯示的是現在的情況。
problem-only-managers = 只有主管和管理員可以修改這份清單。
problem-issue-moved-on = 該問題的狀態已有變化，現顯示最新狀態。
problem-repeats-unclear = 看不懂多久重複一次。可以寫「每週五」「每兩週週二」「每月1次」或「每月15日」。
problem-timing-unreadable = 看不懂這個時間。可以寫「5月15日前」「每月最後一個週五」「每兩週週二」「7月起每月15日」「每月1次」或「3次展示」。
problem-timing-not-every-period = 不是每個月都有這一天。可以寫「每月最後一個週一」。
problem-timing-never = 沒有這一天，請檢查。
problem-timing-over = 這個時間已經過去，請選擇今天或以後的時間。
problem-timing-ambiguous = 這個時間有兩種理解。可以寫「每兩個月1次」「每月2次」或「每季度第1個月15日」。
problem-timing-hour = 動作只定到日期，不定時刻，請去掉時間。
problem-asked-of-yourself = 不能核准自己的申請，請選擇其他人。
problem-support-already-asked = 該客戶已有一項{ $kind ->
        [discount] 專案折扣
        [resources] 資源支援
        [management_visit] 高層互訪
       *[expertise] 專家支援
    }申請正等待{ $approver }核准。請等待答覆，或先撤回那項申請。
problem-support-moved-on = 該申請的狀態已有變化，現顯示最新狀態。
problem-person-not-yours = 您只能檢討自己和部屬的工作，{ $name }不是您的部屬。
problem-review-of-several = 一份檢討只能針對一位成員、您的團隊或全體成員。請只寫一個人，或者不寫。
problem-plan-of-several = 這裡寫了不只一個人。請選擇由誰負責，或者每人寫一行。
problem-review-of-nothing = 無法判斷「{ $typed }」指什麼：沒有這樣的時期、客戶、同事或客戶類型。可以試試： `/review Q2` 、 `/review 上個月 科技公司` 、 `/review Q2 @bob` 、 `/review Q2 重點拓展型` 。
problem-review-too-narrow = 公司以外的人現在可能看得到這個頻道，不能在此發布單一客戶或單一成員的檢討。請選「私訊給我完整版」。
problem-period-too-long = 一次檢討最多 { $years } 年，請選擇較短的時間。
problem-channel-closed = 這個頻道已封存或不開放發言，未能發布。
problem-period-unreadable = 無法判斷「{ $text }」是哪個時期。可以試試：Q2、5月、上個月、2026年，或 2026-04-01 至 2026-06-30。
problem-period-backwards = 結束日期早於開始日期，請把較早的日期放在前面。
problem-amount-unreadable = 看不出這是多少金額。請寫成 500,000、50萬 或 新台幣1,100萬 這樣。
problem-amount-too-fine = 金額最多兩位小數。
problem-amount-too-large = 金額超出了可記錄的範圍，請檢查是否多寫了零。
problem-amount-bare = 請選擇金額的幣別。
problem-amount-contradicts = 金額中寫的是 { $typed }，選擇的卻是 { $chosen }，請修改其中之一。
problem-day-in-future = 這一天還沒有到。
problem-closed-before-opened = 這一天早於商機的立案日期，請修改其中一個日期。
problem-customer-ended = 與{ $name }的合作已結束。請先在客戶卡片上重新開啟。
problem-currency-unknown = 不認識「{ $typed }」這個幣別。可用的有：{ $known }。
problem-rate-unreadable = 看不出「{ $typed }」是什麼匯率。請寫成 /followup 匯率 USD 32.5
problem-currency-not-named = 是哪種貨幣？請寫在金額旁邊，例如「2,000,000 TWD」。管理員也可以為所有人設定：/followup 幣別 TWD
problem-no-reporting-currency = 請先設定統計幣別：/followup 幣別 TWD
problem-target-figure-unknown = 檢討中沒有「{ $typed }」這項指標。可以設定目標的有：{ $known }。
problem-target-figure-like = 檢討中沒有「{ $typed }」這項指標。您要輸入的是不是：/target { $instead }
problem-target-unreadable = 看不出「{ $typed }」是什麼目標。請寫成 /target 第三季 加購 200萬，個人目標請加 @姓名。
problem-target-period = 目標的期間只能是月、季、半年或年。
problem-targets-of-managers = 目標只能由主管和管理員為自己的部屬設定。
problem-lesson-deal-of-another = 這個商機屬於{ $name }，請修改客戶或商機。
problem-procedure-too-short = 應對流程至少要有 { $least } 步。
problem-procedure-closed = 它已經結束了。

change-where = 沒有找到相符的待辦或預定聯絡，所以什麼都沒有更動。輸入 `/todo { $customer }` 列出待辦，在那裡按「完成」或「編輯」即可。會面請在它自己的訊息上按「改期」，跟進紀錄請在它自己的訊息上按「復原」。
change-which = 沒有找到相符的待辦或預定聯絡，所以什麼都沒有更動。輸入 `/todo` 列出您的待辦，在那裡按「完成」或「編輯」即可。會面請在它自己的訊息上按「改期」，跟進紀錄請在它自己的訊息上按「復原」。
change-undo = 目前尚未更動。輸入 `/todo` 列出您的待辦，在那裡按「完成」或「編輯」即可。會面請在它自己的訊息上按「改期」，跟進紀錄請在它自己的訊息上按「復原」。
meant-rows = { $count ->
    [1] 您說的是這一項嗎？目前尚未更動，請用它的選單操作。
   *[other] 您說的是其中哪一項？目前尚未更動，請用它的選單操作。
}
meant-done = { $count ->
    [1] 您說的是這一項嗎？目前尚未更動，如果是，請按下面的按鈕。
   *[other] 您說的是其中哪一項？目前尚未更動，請按那一項下面的按鈕。
}
meant-open = { $count ->
    [1] 這一項還沒有完成，也沒有更動。要改期或轉交，可以在這裡選：
   *[other] 這幾項都還沒有完成，也沒有更動。要改期或轉交，請在那一項下面選：
}
pressed-wrong = 這是您剛才標記完成的。還沒完成的話，請按「重新開啟」：
pressed-wrong-none = 最近一小時內沒有標記完成的待辦，所以什麼都沒有更動。您按過按鈕的那則訊息上有「復原」，或可在它的選單裡收回。
meant-nobody = 這裡沒有人叫「{ $name }」，所以還沒有轉交給任何人。可以在這裡選一位同事：
meant-rows-settled = ✅ 這裡已經沒有未完成的事項了。
meant-over = ✅ 現在是這樣：
meant-move = { $count ->
    [1] 您說的是這一項嗎？目前尚未更動，請按下面的按鈕，或用它的選單操作。
   *[other] 您說的是其中哪一項？目前尚未更動，請按它下面的按鈕，或用它的選單操作。
}
meant-move-to = 改到{ $day }
meant-moved = { $rest ->
    [0] ✅ 已定在{ $day }。
   *[other] 標有 ✅ 的已定在{ $day }，其他的沒有更動。
}
meant-is-there = ✅ 定在{ $day }
meant-more = 還有 { $count } 項也相符。輸入 `/todo` 可列出您的待辦，我的「首頁」分頁上還有預定聯絡。
meant-more-drafts = 還有 { $count } 則草稿尚未儲存，都在我的「首頁」分頁的「草稿」裡。
meant-draft = { $count ->
    [1] 這則草稿還沒有儲存，請在這裡按「儲存」：
   *[other] 這些草稿還沒有儲存，請在要儲存的那則上按「儲存」：
}
meant-draft-settled = ✅ 這則草稿已經處理完了。
meant-no-draft = 您沒有未儲存的草稿，所以沒有可儲存的內容。直接寫下發生了什麼，我會整理成草稿。
introduction = 我是 Kept。我幫團隊記住答應客戶的事，準時提醒該做的人，並把跟進記錄整理成復盤報告。
    直接傳訊息給我就好，例如：
    • 「今天拜訪了海岳的李總，他要週五前拿到報價」，我會整理成跟進紀錄和待辦
    • 「提醒我明天下午3點打電話給王工」
    • 「我今天有什麼要做的？」
    輸入 `/followup help` 可檢視全部功能。
help-hint = 輸入 `/followup` 或 `/followup 科技公司` 即可記錄跟進；輸入 `/followup help` 可檢視全部功能。
help-title = Kept 能做什麼
help =
    記錄每次跟進，Kept 不會讓其中的承諾被遺忘。
    • `/followup` 或 `/followup 科技公司` ：記錄談了什麼、誰承諾了什麼、下次何時跟進
    • `/followup 科技公司 和李總通話：喜歡方案A。待辦：週五前寄報價；下次：兩週後` 開啟已填好的表單
    • `/followup 剛見了科技公司` ：先記下這次會面，24 小時內補寫
    • 也可以直接傳訊息給我：和客戶談了什麼、「提醒我……」、「我今天有什麼？」、「報價單發了」、「安和的客訴已答覆」、「把報價單延到週一」、「把恆達轉給小劉」、「請 @mei 週五派工程師去恆達」、「請假到週五 @lee」
    • `/todo` ：我的待辦，逾期的在前； `/todo 週五前把方案傳給科技公司 @lee` 新增一項，寫「每週五」就每週重複； `/todo 逾期` `/todo 已完成` `/todo 科技公司` 只列出一部分， `/todo @lee` `/todo 團隊` 列出別人的； `/todo 完成 打給王總` 顯示這一項和「完成」
    • `/customer 科技公司` ：檢視和編輯客戶資訊；選單 ⋮ 中可產生給客戶看的業務回顧
    • `/strategy 科技公司` ：客戶的銷售策略、動作和接下來的日期
    • `/issue` ：等您答覆的客戶問題； `/issue 科技公司 系統何時恢復？緊急` 新增一個
    • `/deal` ：進行中的商機； `/deal 科技公司 加購 50萬，預計6月30日` 新增一個， `/deal 科技公司 成交 50萬，7月1日付30%，其餘9月30日` 登記成交和收款計畫， `/deal 科技公司 收款 10萬` 登記收款
    • `/lesson` ：同事的經驗； `/lesson 價格` 搜尋； `/lesson 我們請對方工程師試用一週，拿下了科技公司` 新增一則
    • `/followup 日報` `/followup 週報` ：彙整您做了什麼，可發布到頻道或傳給主管
    • `/review Q2` ：某個時期的數據：發布到頻道，或產生報告； `/review Q2 @bob` `/review Q2 科技公司` `/review Q2 重點拓展型` 只看一位成員、一個客戶或一類客戶
    • `/target Q3` ：目標和達成情形；由主管設定： `/target 第三季 加購 200萬`
help-more =
    • `/followup manager @mei` ：設定您的主管
    • `/followup 休假到週五 @lee` ：休假及代理人，用 `/followup 回來` 提前結束
    • `/followup 設定` ：提醒時段、國定假日、語言和提醒內容； `/followup 國定假日` ：接下來的國定假日
    • `/followup 行事曆 https://…` ：依您的行事曆安排跟進
    • `/followup 為什麼` ：最近的提醒為什麼會在那時傳來
    • `/followup 匯出 科技公司` ：匯出客戶、紀錄和商機；把表格傳到這裡即可匯入
    • `/followup 連結 科技公司` ：在客戶的頻道裡輸入，之後在那裡記錄的內容都歸到該客戶名下
    • `/followup 新品` ：新品與優惠，由主管維護
    • `/followup 客戶類型` `/followup 流程` ：各類客戶多久聯絡、多快答覆，客戶滿意度下降時怎樣應對，由管理員維護
    • `/followup 答覆時限` `/followup 幣別` `/followup 會計年度` `/followup 公告` ：管理員設定夜間和週末是否計入答覆時間、統計幣別、會計年度從幾月開始，以及在哪些頻道公告成交
    • 任意訊息的選單（⋮）裡有「Make it a follow-up」和「Make it a to-do」，在頻道發訊息時 @Kept 也可以；⚡捷徑裡有「Log a follow-up」
    也可以寫成 `/followup 待辦` 、 `/followup 客戶` 、 `/followup 檢討` 。
    提醒會出現在 Kept 傳來的訊息裡，每則都附有處理的按鈕。「首頁」分頁列出逾期的、今天到期的和接下來的事項。
problem-amount-above-outstanding = 這個商機只剩 { $most } 待收款。如果約定的金額更多，請先修改商機金額。
problem-amount-above-instalment = 這一期為 { $most }，多出的部分請記在下一期。
problem-nothing-left = 商機金額已無剩餘，請填寫金額。
problem-no-amount-yet = 這個商機還沒有金額，請先點「編輯」填寫金額，再制定收款計畫。
problem-not-in-channel = 我不在該頻道中，未能發布。請先在該頻道邀請我：/invite
private-channel = 某個私人頻道
day-late = ⚠️ { $day }，已逾期 { $days } 天
meant-give = { $count ->
    [1] 您說的是這一項嗎？還沒有變更。
   *[other] 您說的是其中哪一項？還沒有變更。
}
meant-give-to = 要交給{ $name }嗎？
meant-give-it = 交給對方
meant-words = 這句話會一起轉告：
handed-with-words = 關於「{ $what }」，{ $who }寫道：「{ $words }」
corrected-customer = 已更正：客戶現在是{ $customer }。
corrected-customer-without = 已更正：客戶現在是{ $customer }。{ $people }不是該客戶的人員，已從客戶方參與人員中移除。
corrected-change-back = 改回去
corrected-back = 已改回：草稿和原來一樣。
corrected-customer-back = 已改回：客戶還是{ $customer }。
corrected-changed-since = 之後又更動過，所以什麼都沒有更動。現在是這樣：
corrected-method = 已更正：溝通方式現在是「{ $method }」。
corrected-happened = 已更正：溝通時間現在是{ $when }。
corrected-next = 已更正：下次跟進時間現在是{ $when }。
corrected-due = 已更正：「{ $what }」的期限現在是{ $when }。
corrected-met = 已更正：客戶方參與人員現在是{ $person }。
corrected-joined = 已更正：客戶方參與人員加上了{ $person }。
corrected-absent = 已更正：客戶方參與人員去掉了{ $person }。
corrected-about = 已更正：待辦現在是「{ $what }」。
corrected-owner = 已更正：「{ $what }」現在由{ $person }負責。
corrected-amount = 已更正：金額現在是{ $amount }。
corrected-expected = 已更正：預計成交日現在是{ $when }。
corrected-added = 已補充至核心溝通內容。
corrected-added-asked = 已補充，並列入待答覆的問題。
corrected-now = 現在是這樣：
corrected-not = 無法確定您要改哪裡，所以什麼都沒有更動。請用下方的按鈕修改。
corrected-which-customer = 無法確定您指的是哪位客戶，所以什麼都沒有更動。請在下方的「編輯」裡選擇。
corrected-deal-customer = 商機的客戶不能更換，所以什麼都沒有更動。如果屬於另一位客戶，請刪除後重新登記。
corrected-as-it-is = 客戶問題會照原話保留，所以什麼都沒有更動。它的按鈕在下方。
corrected-offer = 什麼都沒有更動：上方提議登記的內容，要按下按鈕才會生效，按下前可以先修改。
corrected-elsewhere = 無法確定您要改哪裡，所以什麼都沒有更動。請在上方那則訊息裡修改。
corrected-take-back = 目前尚未更動。要收回，請按它的按鈕或使用它的選單。
corrected-no-draft = 您沒有未儲存的草稿，什麼都沒有刪除。這是您最後寫下的：
corrected-discarded-already = 這則草稿已經放棄了，其他什麼都沒有更動：「{ $what }」
corrected-discarded = { $count ->
    [1] 草稿已放棄：「{ $what }」
   *[other] 已放棄 { $count } 則草稿。
}
corrected-keep = { $count ->
    [1] 還是保留
   *[other] 全部保留
}
corrected-deleted = 待辦已刪除：「{ $what }」
