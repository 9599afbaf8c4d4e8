hours-elapsed-now = 答覆時限依自然時間計算，日夜不停：48 小時就是兩天。
hours-working-now = 答覆時限只計工作時間：問題負責人當地 9:00 至 18:00，只計其工作日，不計國定假日。
hours-how = 管理員可以用 `/followup 答覆時限 依工作時間` 或 `/followup 答覆時限 依自然時間` 變更。
hours-becomes-working = 變更後，答覆時限只計工作時間：問題負責人當地 9:00 至 18:00，只計其工作日，不計國定假日。48 小時會超過五個工作日；17:30 提出的緊急問題，2 小時的時限是下一個工作日 10:30。
hours-becomes-elapsed = 變更後，答覆時限日夜不停：48 小時就是兩天，17:30 提出的緊急問題須在 19:30 前答覆。
hours-moves = { $count ->
        [0] 目前沒有正在計時的問題。
       *[other] 目前有 { $count } 個問題正在計時：剩餘時間不變，期限隨之調整。
    }已答覆或已逾時的不變。
hours-choose-working = 依工作時間
hours-choose-elapsed = 依自然時間
hours-moved = { $count ->
        [0] 沒有期限變動。
       *[other] { $count } 個期限已調整。
    }
problem-only-admins = { $count ->
        [0] 只有工作區管理員可以變更，而我還不知道誰是管理員。
       *[other] 只有管理員（{ $names }）可以為所有人變更。
    }
