support-open = Ask for…
support-title = Ask for support
support-kind = What do you need?
support-kind-discount = A discount (to be approved)
support-kind-resources = Resources
support-kind-management-visit = A visit by management
support-kind-expertise = Somebody's expertise
support-of-discount = a discount
support-of-resources = resources
support-of-management-visit = a visit by management
support-of-expertise = expertise
support-what = What for
support-what-hint = Say how much, and what it decides.
support-approver = Who decides
support-approver-hint = They get a message with Approve, Refuse and Ask back.
support-until = Needed by
support-complex = Answer within 48 h
support-urgent = Urgent: answer within 2 h
support-submit = Ask
support-sent = { $approver } is asked for { $what }. The answer comes to you.
support-about = { $support }: { $what }
support-requests = Support asked for
support-waits = { $approver } has it
support-needed = Needed by { $day }
support-issue = The customer asked: { $question }
support-replied = “{ $question }” was asked back, and answered: “{ $reply }”
support-approve = Approve
support-refuse = Refuse
support-ask-back = Ask back
support-reply = Reply
support-withdraw = Withdraw
support-is-asked-back = ⏸️ Asked back on { $when }: “{ $question }”. { $asker } has yet to reply.
support-is-approved = ✅ Approved by { $who } on { $when }
support-is-refused = ❌ Refused by { $who } on { $when }: { $reason }
support-is-withdrawn = Withdrawn
support-reason = Why not?
support-reason-title = Refuse
support-reason-hint = The asker reads this.
support-reason-submit = Refuse
support-question = What do you want to know?
support-question-title = Ask back
support-question-hint = Your clock is paused until the reply is there.
support-question-submit = Ask
support-reply-title = Reply
support-reply-hint = The request then goes back to whoever decides.
support-reply-submit = Reply

say-support-asked-immediate = { $asker } asks you for { $support } for { $customer }, to be answered by { $when }: { $what }
say-support-half-time = Half the time is gone: { $asker } waits for { $approver }'s answer by { $when } about { $support } for { $customer }: { $what }
say-support-nearly = Time is nearly up: { $asker } waits for { $approver }'s answer by { $when } about { $support } for { $customer }: { $what }
say-support-missed = Missed: { $asker } waited until { $when } for { $approver }'s answer about { $support } for { $customer }: { $what }
say-support-still-open = Still not answered, due { $when }: { $asker } asked { $approver } for { $support } for { $customer }: { $what }
say-support-question-immediate = { $approver } asks back about { $support } for { $customer }: { $question }
say-support-answer-immediate = { $answer ->
        [approved] ✅ { $who } approved { $support } for { $customer }: { $what }
       *[refused] ❌ { $who } refused { $support } for { $customer }: { $what } – { $reason }
    }

digest-support = { $asker } asks for { $support }: { $what }
digest-support-of-other = { $approver } has yet to answer { $asker } about { $support } for { $customer }: { $what }

why-support-asked-immediate = { $asker } asked for { $support } for { $customer } (“{ $what }”): who decides hears of that at once.
why-support-half-time = { $asker } waits until { $when } for an answer to “{ $what }”: half of the time was gone at { $owed }.
why-support-nearly = { $asker } waits until { $when } for an answer to “{ $what }”: the time was nearly up at { $owed }.
why-support-missed = { $asker } waited until { $when } for an answer to “{ $what }”: then the time was up.
why-support-still-open = { $asker } waits for an answer to “{ $what }”: what stays open comes once a week, on Monday.
why-support-question-immediate = { $approver } wants to know more about “{ $what }”, which you asked for: you hear of that at once.
why-support-answer-immediate = You asked for { $support } for { $customer } (“{ $what }”): the answer comes at once.
