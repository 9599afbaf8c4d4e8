merge-open = 合併……
merge-title = 合併客戶
merge-submit = 合併
merge-other = 另一個客戶
merge-choose = 選擇客戶
merge-explained =
    哪個客戶與「{ $name }」是同一個？
    • 被併入的客戶的跟進紀錄、待辦、問題、預定聯絡和決策鏈人員都移到「{ $name }」名下，同名人員合為一位。
    • 「{ $name }」資訊中的空項用被併入的客戶的內容補上，已填寫的不變。
    • 被併入的客戶的負責人和共用對象將能看到「{ $name }」。
    • 被併入的客戶不再出現在清單中，輸入其名稱會開啟「{ $name }」。
    之後隨時可以在「合併……」裡復原。
merge-stays = ✅ 保留「{ $name }」
merge-goes = ➡️ 「{ $name }」併入其中
merge-records = { $followups } 筆跟進、{ $open } 項未完成、{ $deals } 個商機
merge-last = 上次跟進：{ $day }
merge-swap = 改為保留「{ $name }」
merge-earlier = 先前合併的客戶
merge-earlier-one = 「{ $name }」 · { $when }
merge-done = 「{ $merged }」已併入「{ $kept }」，全部紀錄都在這裡了。
merge-undone = 已復原合併：「{ $merged }」與「{ $kept }」恢復為兩個客戶。

problem-merged-meanwhile = 「{ $name }」在此期間已被合併或移除。請關閉表單，重新開啟客戶資訊。
problem-kept-was-merged = 「{ $name }」後來又併入了「{ $into }」。請先復原那次合併。
problem-merged-name-taken = 「{ $name }」現在是另一個客戶的名稱。請先給那個客戶改名，再復原。
