support-open = 申请支持……
support-title = 申请内部支持
support-kind = 申请类型
support-kind-discount = 折扣审批（专项折扣支持）
support-kind-resources = 资源支持
support-kind-management-visit = 高层互访
support-kind-expertise = 专家支持
support-of-discount = 专项折扣支持
support-of-resources = 资源支持
support-of-management-visit = 高层互访
support-of-expertise = 专家支持
support-what = 申请内容
support-what-hint = 请写明具体需要什么，以及对成交的影响。
support-approver = 审批人
support-approver-hint = 对方会收到消息，可以批准、驳回或追问。
support-until = 最晚何时需要
support-complex = 一般（48 小时内答复）
support-urgent = 紧急（2 小时内答复）
support-submit = 提交申请
support-sent = 已向{ $approver }申请{ $what }，结果会发给您。
support-was-sent = 已向{ $approver }申请{ $what }。
support-about = { $support }：{ $what }
support-requests = 支持申请
support-waits = 待{ $approver }审批
support-needed = 最晚{ $day }需要
support-issue = 客户的问题：{ $question }
support-action = 来自销售策略的动作：{ $what }
support-asked-by = { $asker }提出的申请
support-deals = 进行中的商机：
support-no-deals = 没有进行中的商机
support-approved = 此前为该客户批准过：
support-none-approved = 此前没有为该客户批准过支持
support-before = { $what }（{ $support }），{ $who }于{ $day }批准
support-before-remarked = { $said }，附言：“{ $remark }”
support-more = ……还有 { $count } 项
support-replied = 追问：“{ $question }” 回复：“{ $reply }”
support-is-asked-anew = { $asker }已回复，请在下面较新的消息里答复。
support-approve = 批准
support-refuse = 驳回
support-ask-back = 追问
support-reply = 回复
support-withdraw = 撤回
support-is-asked-back = ⏸️ { $when }追问：“{ $question }”，等{ $asker }回复
support-is-approved = ✅ { $who }已在{ $when }批准
support-is-refused = ❌ { $who }已在{ $when }驳回：{ $reason }
support-is-withdrawn = 已撤回
support-reason = 驳回原因
support-reason-title = 驳回
support-reason-hint = 申请人会看到。
support-reason-submit = 驳回
support-deal = 对应商机：{ $what }
support-percent = 折扣
support-percent-hint = 比原价优惠多少，例如 10% 或九折。
support-of-discount-by = 优惠{ $percent }%的折扣
support-heard = { $who ->
    [nobody] 要为{ $customer }申请折扣吗？
   *[other] 要为{ $customer }向{ $who }申请折扣吗？
}目前还没有发送。
support-heard-other = { $who ->
    [nobody] 要为{ $customer }申请{ $support }吗？
   *[other] 要为{ $customer }向{ $who }申请{ $support }吗？
}目前还没有发送。
support-until-named = 动作内容里写明的日期。
support-until-due = 该动作的下一个日期。如果需要更早，请修改。
support-todo = 您的待办“{ $what }”还未完成，这样算完成了吗？
support-todo-done = ✅ 待办已完成：“{ $what }”
support-undo = 撤销
support-approve-with = 批准并附言…
support-remark-open = 附言…
support-remark = 附言
support-remark-title = 批准并附言
support-remark-hint = 申请人会随批准一起看到。
support-remark-submit = 保存
support-is-remarked = ✅ { $who }已在{ $when }批准：“{ $reason }”
discount-by = 优惠{ $percent }%
discount-of = { $discount }：{ $now } → { $then }
discount-taken = 在{ $worth }上优惠{ $percent }%
discount-for = 优惠{ $percent }%（针对报价{ $worth }）
deal-approved = ✅ { $what }，{ $who }已批准
problem-discount-unreadable = 看不懂这个折扣，请写成 10% 或九折。
support-question = 想了解什么？
support-question-title = 追问
support-question-hint = 收到回复前暂停计时。
support-question-submit = 发送
support-reply-title = 回复追问
support-reply-hint = 回复后，申请将回到审批人手中。
support-reply-submit = 发送
support-granted = 批准的折扣
support-granted-hint = 与申请的不同时，以这里填写的为准。例如：95折、5%。
support-granted-named = 已按附言填写，请核对后保存。
support-is-granted = { $is_remarked ->
    [yes] ✅ { $who }已在{ $when }批准优惠{ $percent }%，附言：{ $reason }
   *[no] ✅ { $who }已在{ $when }批准优惠{ $percent }%
}
support-said = { $count ->
    [1] 这是您对这项申请的答复吗？目前还没有发送。
   *[other] 这是对哪一项申请的答复？目前还没有发送。
}
support-said-reply = 这是对{ $approver }追问“{ $question }”的回复吗？目前还没有发送。
support-standing = 您的申请进展：
support-said-send = 回复{ $approver }
support-approve-percent = 批准优惠{ $percent }%

say-support-asked-immediate = { $asker }为{ $customer }向您申请{ $support }，请在{ $when }前答复：{ $what }
say-support-today = 今天到期：{ $asker }为{ $customer }申请{ $support }，在等{ $whose ->
        [own] 您
       *[other] { $approver }
    }答复，请在{ $when }前回复：{ $what }
say-support-half-time = 时间已过半：{ $asker }为{ $customer }申请{ $support }，在等{ $whose ->
        [own] 您
       *[other] { $approver }
    }答复，请在{ $when }前回复：{ $what }
say-support-nearly = 快到时限了：{ $asker }为{ $customer }申请{ $support }，在等{ $whose ->
        [own] 您
       *[other] { $approver }
    }答复，请在{ $when }前回复：{ $what }
say-support-missed = 已超时：{ $asker }为{ $customer }申请{ $support }，在等{ $whose ->
        [own] 您
       *[other] { $approver }
    }答复，原定{ $when }前回复：{ $what }
say-support-still-open = 仍未答复：{ $asker }为{ $customer }申请{ $support }，在等{ $whose ->
        [own] 您
       *[other] { $approver }
    }答复，原定{ $when }前回复：{ $what }
say-support-question-immediate = 您为{ $customer }申请{ $support }，{ $approver }追问：{ $question }
say-support-answer-immediate = { $answer ->
        [approved] ✅ { $who }批准了您为{ $customer }申请的{ $support }：{ $what }
        [remarked] ✅ { $who }批准了您为{ $customer }申请的{ $support }：{ $what }（附言：{ $reason }）
        [granted] ✅ { $who }为{ $customer }批准了{ $support }（您申请的是{ $asked }%）：{ $what }
        [granted-remarked] ✅ { $who }为{ $customer }批准了{ $support }（您申请的是{ $asked }%）：{ $what }（附言：{ $reason }）
        [undone] ↩️ { $who }撤回了对{ $customer }{ $support }申请的答复，会重新审批：{ $what }
       *[refused] ❌ { $who }驳回了您为{ $customer }申请的{ $support }：{ $what }。原因：{ $reason }
    }

digest-support = { $asker }申请{ $support }：{ $what }
digest-support-of-other = { $asker }在等{ $approver }答复，为{ $customer }申请{ $support }：{ $what }

why-support-asked-immediate = { $asker }为{ $customer }申请{ $support }（“{ $what }”），审批人会马上收到通知。
why-support-today = { $asker }申请的“{ $what }”须在{ $when }前答复，会在当天早上提醒。
why-support-half-time = { $asker }申请的“{ $what }”须在{ $when }前答复，到{ $owed }时间已过半。
why-support-nearly = { $asker }申请的“{ $what }”须在{ $when }前答复，到{ $owed }快到时限了。
why-support-missed = { $asker }申请的“{ $what }”须在{ $when }前答复，到时没有答复。
why-support-still-open = { $asker }申请的“{ $what }”还没有答复；没有完成的事每周一提醒一次。
why-support-question-immediate = { $approver }对您申请的“{ $what }”有疑问，这类事会马上通知您。
why-support-answer-immediate = 您为{ $customer }申请了{ $support }（“{ $what }”），有结果会马上通知您。
support-visit-plan = 安排到{ $day }
support-visit-todo = 记成我的待办：{ $day }
support-visit-what = 与{ $asker }一起拜访{ $customer }
support-visit-planned = 已安排：{ $customer }的下次跟进时间是{ $day }。
support-visit-kept = 已记成您的待办，{ $day }到期：{ $what }
