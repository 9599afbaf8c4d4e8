customer-which = 有多個客戶與「{ $typed }」相符：{ $names }。請從清單中選擇，或直接儲存以新建「{ $typed }」。
line-too-long = 共 { $length } 個字元，最多 { $most } 個。超出部分不在表單中：請另行保存，或作為第二筆記錄。
you-typed = 您輸入的內容：{ $typed }
problem-customer-unclear = 「{ $typed }」是哪個客戶：{ $names }？尚未記錄。請輸入完整名稱；新客戶可用 `/customer { $typed }` 新增。
issue-whose = 您指的是 { $names } 嗎？請從清單中選擇客戶。
line-ahead = 這看起來是尚未發生的事，所以已填在下方的待辦中，溝通內容留空：這裡只記錄已經發生的跟進。如果只需要待辦，請輸入 `/todo { $typed }`
