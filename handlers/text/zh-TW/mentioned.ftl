mentioned = 頻道裡的訊息，只有您要我記，我才會記下。要記下這一則嗎？有問題想問，請直接傳訊息給我。
mentioned-followup = 記為跟進
mentioned-todo = 記為待辦
