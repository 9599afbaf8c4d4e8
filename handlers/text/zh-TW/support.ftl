support-open = 申請支援……
support-title = 申請內部支援
support-kind = 申請類型
support-kind-discount = 折扣核准（專案折扣）
support-kind-resources = 資源支援
support-kind-management-visit = 高層互訪
support-kind-expertise = 專家支援
support-of-discount = 專案折扣
support-of-resources = 資源支援
support-of-management-visit = 高層互訪
support-of-expertise = 專家支援
support-what = 申請內容
support-what-hint = 請寫明具體需要什麼，以及對成交的影響。
support-approver = 核准人
support-approver-hint = 對方會收到訊息，可以核准、駁回或追問。
support-until = 最晚何時需要
support-complex = 一般（48 小時內答覆）
support-urgent = 緊急（2 小時內答覆）
support-submit = 送出申請
support-sent = 已向{ $approver }申請{ $what }，結果會傳給您。
support-was-sent = 已向{ $approver }申請{ $what }。
support-about = { $support }：{ $what }
support-requests = 支援申請
support-waits = 待{ $approver }核准
support-needed = 最晚{ $day }需要
support-issue = 客戶的問題：{ $question }
support-action = 來自銷售策略的動作：{ $what }
support-asked-by = { $asker }提出的申請
support-deals = 進行中的商機：
support-no-deals = 沒有進行中的商機
support-approved = 先前為這個客戶核准過：
support-none-approved = 先前沒有為這個客戶核准過支援
support-before = { $what }（{ $support }），{ $who }於{ $day }核准
support-before-remarked = { $said }，附註：「{ $remark }」
support-more = ……還有 { $count } 項
support-replied = 追問：「{ $question }」 回覆：「{ $reply }」
support-is-asked-anew = { $asker }已回覆，請在下方較新的訊息中答覆。
support-approve = 核准
support-refuse = 駁回
support-ask-back = 追問
support-reply = 回覆
support-withdraw = 撤回
support-is-asked-back = ⏸️ { $when }追問：「{ $question }」，等{ $asker }回覆
support-is-approved = ✅ { $who }已在{ $when }核准
support-is-refused = ❌ { $who }已在{ $when }駁回：{ $reason }
support-is-withdrawn = 已撤回
support-reason = 駁回原因
support-reason-title = 駁回
support-reason-hint = 申請人會看到。
support-reason-submit = 駁回
support-deal = 對應商機：{ $what }
support-percent = 折扣
support-percent-hint = 比原價優惠多少，例如 10% 或九折。
support-of-discount-by = 優惠{ $percent }%的折扣
support-heard = { $who ->
    [nobody] 要為{ $customer }申請折扣嗎？
   *[other] 要為{ $customer }向{ $who }申請折扣嗎？
}目前還沒有送出。
support-heard-other = { $who ->
    [nobody] 要為{ $customer }申請{ $support }嗎？
   *[other] 要為{ $customer }向{ $who }申請{ $support }嗎？
}目前還沒有送出。
support-until-named = 動作內容裡寫明的日期。
support-until-due = 該動作的下一個日期。如果需要更早，請修改。
support-todo = 您的待辦「{ $what }」還沒完成，這樣算完成了嗎？
support-todo-done = ✅ 待辦已完成：「{ $what }」
support-undo = 復原
support-approve-with = 核准並附註…
support-remark-open = 附註…
support-remark = 附註
support-remark-title = 核准並附註
support-remark-hint = 申請人會連同核准一起看到。
support-remark-submit = 儲存
support-is-remarked = ✅ { $who }已於{ $when }核准：「{ $reason }」
discount-by = 優惠{ $percent }%
discount-of = { $discount }：{ $now } → { $then }
discount-taken = 以{ $worth }優惠{ $percent }%
discount-for = 優惠{ $percent }%（針對報價{ $worth }）
deal-approved = ✅ { $what }，{ $who }已核准
problem-discount-unreadable = 看不懂這個折扣，請寫成 10% 或九折。
support-question = 想了解什麼？
support-question-title = 追問
support-question-hint = 收到回覆前暫停計時。
support-question-submit = 傳送
support-reply-title = 回覆追問
support-reply-hint = 回覆後，申請將回到核准人手中。
support-reply-submit = 傳送
support-granted = 核准的折扣
support-granted-hint = 與申請的不同時，以這裡填寫的為準。例如：95折、5%。
support-granted-named = 已依附註填寫，請核對後儲存。
support-is-granted = { $is_remarked ->
    [yes] ✅ { $who }已在{ $when }核准優惠{ $percent }%，附註：{ $reason }
   *[no] ✅ { $who }已在{ $when }核准優惠{ $percent }%
}
support-said = { $count ->
    [1] 這是您對這項申請的答覆嗎？目前還沒有送出。
   *[other] 這是對哪一項申請的答覆？目前還沒有送出。
}
support-said-reply = 這是對{ $approver }追問「{ $question }」的回覆嗎？目前還沒有送出。
support-standing = 您的申請進度：
support-said-send = 回覆{ $approver }
support-approve-percent = 核准優惠{ $percent }%

say-support-asked-immediate = { $asker }為{ $customer }向您申請{ $support }，請在{ $when }前答覆：{ $what }
say-support-today = 今天到期：{ $asker }為{ $customer }申請{ $support }，在等{ $whose ->
        [own] 您
       *[other] { $approver }
    }答覆，請在{ $when }前回覆：{ $what }
say-support-half-time = 時間已過半：{ $asker }為{ $customer }申請{ $support }，在等{ $whose ->
        [own] 您
       *[other] { $approver }
    }答覆，請在{ $when }前回覆：{ $what }
say-support-nearly = 快到時限了：{ $asker }為{ $customer }申請{ $support }，在等{ $whose ->
        [own] 您
       *[other] { $approver }
    }答覆，請在{ $when }前回覆：{ $what }
say-support-missed = 已逾時：{ $asker }為{ $customer }申請{ $support }，在等{ $whose ->
        [own] 您
       *[other] { $approver }
    }答覆，原定{ $when }前回覆：{ $what }
say-support-still-open = 仍未答覆：{ $asker }為{ $customer }申請{ $support }，在等{ $whose ->
        [own] 您
       *[other] { $approver }
    }答覆，原定{ $when }前回覆：{ $what }
say-support-question-immediate = 您為{ $customer }申請{ $support }，{ $approver }追問：{ $question }
say-support-answer-immediate = { $answer ->
        [approved] ✅ { $who }核准了您為{ $customer }申請的{ $support }：{ $what }
        [remarked] ✅ { $who }核准了您為{ $customer }申請的{ $support }：{ $what }（附註：{ $reason }）
        [granted] ✅ { $who }為{ $customer }核准了{ $support }（您申請的是{ $asked }%）：{ $what }
        [granted-remarked] ✅ { $who }為{ $customer }核准了{ $support }（您申請的是{ $asked }%）：{ $what }（附註：{ $reason }）
        [undone] ↩️ { $who }撤回了對{ $customer }{ $support }申請的答覆，會重新審核：{ $what }
       *[refused] ❌ { $who }駁回了您為{ $customer }申請的{ $support }：{ $what }。原因：{ $reason }
    }

digest-support = { $asker }申請{ $support }：{ $what }
digest-support-of-other = { $asker }在等{ $approver }答覆，為{ $customer }申請{ $support }：{ $what }

why-support-asked-immediate = { $asker }為{ $customer }申請{ $support }（「{ $what }」），核准人會立即收到通知。
why-support-today = { $asker }申請的「{ $what }」須在{ $when }前答覆，會在當天早上提醒。
why-support-half-time = { $asker }申請的「{ $what }」須在{ $when }前答覆，到{ $owed }時間已過半。
why-support-nearly = { $asker }申請的「{ $what }」須在{ $when }前答覆，到{ $owed }快到時限了。
why-support-missed = { $asker }申請的「{ $what }」須在{ $when }前答覆，到時沒有答覆。
why-support-still-open = { $asker }申請的「{ $what }」還沒有答覆；沒有完成的事每週一提醒一次。
why-support-question-immediate = { $approver }對您申請的「{ $what }」有疑問，這類事會立即通知您。
why-support-answer-immediate = 您為{ $customer }申請了{ $support }（「{ $what }」），有結果會立即通知您。
support-visit-plan = 安排在{ $day }
support-visit-todo = 記成我的待辦：{ $day }
support-visit-what = 與{ $asker }一起拜訪{ $customer }
support-visit-planned = 已安排：{ $customer }的下次跟進時間是{ $day }。
support-visit-kept = 已記成您的待辦，{ $day }到期：{ $what }
