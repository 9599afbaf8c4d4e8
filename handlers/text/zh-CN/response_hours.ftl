hours-elapsed-now = 答复时限按自然时间计算，日夜不停：48 小时就是两天。
hours-working-now = 答复时限只计工作时间：问题负责人当地 9:00 至 18:00，只计其工作日，不计节假日。
hours-how = 管理员可以用 `/followup 答复时限 按工作时间` 或 `/followup 答复时限 按自然时间` 更改。
hours-becomes-working = 更改后，答复时限只计工作时间：问题负责人当地 9:00 至 18:00，只计其工作日，不计节假日。48 小时会超过五个工作日；17:30 提出的紧急问题，2 小时的时限是下一个工作日 10:30。
hours-becomes-elapsed = 更改后，答复时限日夜不停：48 小时就是两天，17:30 提出的紧急问题须在 19:30 前答复。
hours-moves = { $count ->
        [0] 目前没有正在计时的问题。
       *[other] 目前有 { $count } 个问题正在计时：剩余时间不变，期限随之调整。
    }已答复或已超时的不变。
hours-choose-working = 按工作时间
hours-choose-elapsed = 按自然时间
hours-moved = { $count ->
        [0] 没有期限变动。
       *[other] { $count } 个期限已调整。
    }
problem-only-admins = { $count ->
        [0] 只有工作区管理员可以更改，而我还不知道谁是管理员。
       *[other] 只有管理员（{ $names }）可以为所有人更改。
    }
