support-open = Ask for support…
support-title = Ask for support
support-kind = What do you need?
support-kind-discount = Discount (needs approval)
support-kind-resources = Resources
support-kind-management-visit = Management visit
support-kind-expertise = Expert help
support-of-discount = a discount
support-of-resources = resources
support-of-management-visit = a management visit
support-of-expertise = expert help
support-what = What for
support-what-hint = Say how much, and what depends on it.
support-approver = Approver
support-approver-hint = They get a message with Approve, Decline and Ask a question.
support-until = Needed by
support-complex = Standard – 48 h
support-urgent = Urgent – 2 h
support-submit = Ask
support-sent = { $approver } has been asked for { $what }. You'll get the answer.
support-was-sent = { $approver } was asked for { $what }.
support-about = { $support }: { $what }
support-requests = Support requested
support-waits = waiting on { $approver }
support-needed = Needed by { $day }
support-issue = The customer asked: { $question }
support-action = From the strategy: { $what }
support-asked-by = Asked by { $asker }
support-deals = Open deals:
support-no-deals = No open deal
support-approved = Approved for this customer before:
support-none-approved = Nothing was approved for this customer before
support-before = { $what } ({ $support }), approved by { $who } on { $day }
support-before-remarked = { $said }: “{ $remark }”
support-more = …and { $count } more
support-replied = Question: “{ $question }” Answer: “{ $reply }”
support-is-asked-anew = { $asker } has replied. Please answer in the newer message below.
support-approve = Approve
support-refuse = Decline
support-ask-back = Ask a question
support-reply = Reply
support-withdraw = Withdraw
support-is-asked-back = ⏸️ Question asked on { $when }: “{ $question }”, waiting for { $asker } to reply
support-is-approved = ✅ Approved by { $who } on { $when }
support-is-refused = ❌ Declined by { $who } on { $when }: { $reason }
support-is-withdrawn = Withdrawn
support-reason = Why not?
support-reason-title = Decline
support-reason-hint = The person who asked will see this.
support-reason-submit = Decline
support-deal = For the deal: { $what }
support-percent = Discount
support-percent-hint = How much less than the price, such as 10% off.
support-of-discount-by = a discount of { $percent }%
support-heard = { $who ->
    [nobody] Shall I ask for a discount for { $customer }?
   *[other] Shall I ask { $who } for a discount for { $customer }?
} Nothing is sent yet.
support-heard-other = { $who ->
    [nobody] Shall I ask for { $support } for { $customer }?
   *[other] Shall I ask { $who } for { $support } for { $customer }?
} Nothing is sent yet.
support-until-named = The day that the action names.
support-until-due = The next date of the action. Change it if you need the support sooner.
support-todo = Your to-do “{ $what }” is still open. Is it done with this?
support-todo-done = ✅ To-do done: “{ $what }”
support-undo = Undo
support-approve-with = Approve with a remark…
support-remark-open = Add a remark…
support-remark = Remark
support-remark-title = Approve with a remark
support-remark-hint = Whoever asked sees it with your approval.
support-remark-submit = Save
support-is-remarked = ✅ Approved by { $who } on { $when }: “{ $reason }”
discount-by = { $percent }% off
discount-of = { $discount }: { $now } → { $then }
discount-taken = { $percent }% off { $worth }
discount-for = { $percent }% off, for a price of { $worth }
deal-approved = ✅ { $what }, approved by { $who }
problem-discount-unreadable = I can't read this as a discount. Write it like 10%.
support-question = What do you want to know?
support-question-title = Ask a question
support-question-hint = Your clock is paused until they reply.
support-question-submit = Ask
support-reply-title = Reply
support-reply-hint = The request then goes back to the approver.
support-reply-submit = Reply
support-granted = Discount that is approved
support-granted-hint = Less or more than was asked for is approved as you write it here.
support-granted-named = Your remark names this. Check it, then save.
support-is-granted = { $is_remarked ->
    [yes] ✅ { $percent }% approved by { $who } on { $when }: “{ $reason }”
   *[no] ✅ { $percent }% approved by { $who } on { $when }
}
support-said = { $count ->
    [one] Is this your answer? Nothing is sent yet.
   *[other] Which one does this answer? Nothing is sent yet.
}
support-said-reply = Is this your answer to { $approver }'s question “{ $question }”? Nothing is sent yet.
support-standing = What you have asked for:
support-said-send = Send it to { $approver }
support-approve-percent = Approve { $percent }%

say-support-asked-immediate = { $asker } is asking you for { $support } for { $customer } – reply by { $when }: { $what }
say-support-today = Due today: { $asker } is waiting on { $whose ->
        [own] you
       *[other] { $approver }
    } about { $support } for { $customer } – reply by { $when }: { $what }
say-support-half-time = Half the time is up: { $asker } is waiting on { $whose ->
        [own] you
       *[other] { $approver }
    } about { $support } for { $customer } – reply by { $when }: { $what }
say-support-nearly = Time is almost up: { $asker } is waiting on { $whose ->
        [own] you
       *[other] { $approver }
    } about { $support } for { $customer } – reply by { $when }: { $what }
say-support-missed = Missed: { $asker } is waiting on { $whose ->
        [own] you
       *[other] { $approver }
    } about { $support } for { $customer }, due { $when }: { $what }
say-support-still-open = Still unanswered: { $asker } is waiting on { $whose ->
        [own] you
       *[other] { $approver }
    } about { $support } for { $customer }, due { $when }: { $what }
say-support-question-immediate = { $approver } has a question about { $support } for { $customer }: { $question }
say-support-answer-immediate = { $answer ->
        [approved] ✅ { $who } approved { $support } for { $customer }: { $what }
        [remarked] ✅ { $who } approved { $support } for { $customer }: { $what } – “{ $reason }”
        [granted] ✅ { $who } approved { $support } for { $customer }, not the { $asked }% that was asked for: { $what }
        [granted-remarked] ✅ { $who } approved { $support } for { $customer }, not the { $asked }% that was asked for: { $what } – “{ $reason }”
        [undone] ↩️ { $who } took back the answer about { $support } for { $customer } and will decide again: { $what }
       *[refused] ❌ { $who } declined { $support } for { $customer }: { $what } – { $reason }
    }

digest-support = { $asker } is asking for { $support }: { $what }
digest-support-of-other = { $asker } is waiting on { $approver } about { $support } for { $customer }: { $what }

why-support-asked-immediate = { $asker } asked for { $support } for { $customer } (“{ $what }”), and the approver is told right away.
why-support-today = { $asker } needs an answer to “{ $what }” by { $when }: you're reminded on the morning of that day.
why-support-half-time = { $asker } needs an answer to “{ $what }” by { $when }: half the time was up at { $owed }.
why-support-nearly = { $asker } needs an answer to “{ $what }” by { $when }: time was almost up at { $owed }.
why-support-missed = { $asker } needed an answer to “{ $what }” by { $when }, when time ran out.
why-support-still-open = { $asker } is still waiting for an answer to “{ $what }”: what stays open comes up once a week, on Monday.
why-support-question-immediate = { $approver } wants to know more about “{ $what }”, which you asked for, and you're told right away.
why-support-answer-immediate = You asked for { $support } for { $customer } (“{ $what }”), and answers come right away.
support-visit-plan = Plan the visit for { $day }
support-visit-todo = To-do for me: { $day }
support-visit-what = Visit { $customer } with { $asker }
support-visit-planned = Planned: the next contact with { $customer } is on { $day }.
support-visit-kept = On your list for { $day }: { $what }
