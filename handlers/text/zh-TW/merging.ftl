merge-open = 合併…
merge-title = 合併客戶
merge-submit = 合併
merge-other = 另一位客戶
merge-choose = 選擇客戶
merge-explained =
    哪位客戶與 *{ $name }* 是同一位？
    • 對方的跟進記錄、待辦事項、客戶問題、計劃聯繫和決策鏈人員都移到 *{ $name }* 名下，同名人員合為一位。
    • *{ $name }* 資訊中的空白項目以對方的內容補上，已填寫的保持不變。
    • 對方的負責人和共用對象將能看到 *{ $name }* 的資訊。
    • 對方不再出現在清單中，輸入其名稱時，會顯示 *{ $name }* 的資訊。
    您可以隨時撤銷。
merge-earlier = 先前合併的客戶
merge-earlier-one = *{ $name }* · { $when }
merge-done = *{ $merged }* 已併入 *{ $kept }* 名下，其全部記錄現在都在這裡。
merge-undone = 已撤銷合併： *{ $merged }* 與 *{ $kept }* 恢復為兩位客戶。

problem-merged-meanwhile = 「{ $name }」在此期間已被合併或移除。請關閉此視窗，重新開啟客戶資訊。
problem-kept-was-merged = 「{ $name }」後來又併入了「{ $into }」。請先撤銷那次合併。
problem-merged-name-taken = 「{ $name }」現在是另一位客戶的名稱。請先為那位客戶改名，再撤銷。
