issue-none = No customer is waiting on you.
issue-list-title = { $count ->
    [one] 1 question is waiting for your answer
   *[other] { $count } questions are waiting for your answer
}
issue-more = and { $count } more
issue-left = { $span } left, until { $when }
issue-late = ⚠️ { $span } overdue: was due { $when }
issue-paused-left = { $span } left once the clock resumes
issue-is-waiting = ⏸️ Waiting on the customer since { $when }: { $reason }
issue-is-answered = ✅ Answered on { $when }. Does the customer know?
issue-is-informed = ✅ Customer told on { $when }
issue-is-closed = ✅ Closed on { $when }
issue-is-withdrawn = Withdrawn
issue-answered = Answered
issue-wait = Waiting on customer
issue-replied = Customer replied
issue-unanswered = Not answered yet
issue-said = What did you tell them?
issue-said-title = The answer
issue-said-hint = Kept with the issue, on the customer's card, in its records and in the brief before the next contact. May stay empty.
issue-answer-was = Answer: “{ $said }”
issue-informed = Customer told
issue-close = Close
issue-reassign = Reassign
issue-reassigned = { $way ->
    [stand_in] “{ $what }” is now for { $owner } to answer, with the same deadline. They're on leave, so { $stand_in } has been notified.
    [later] “{ $what }” is now for { $owner } to answer, with the same deadline. They're on leave with no one covering, and hear of it on { $day }.
    [put_off] “{ $what }” is now for { $owner } to answer, with the same deadline. They hear of it on { $day }.
    [stand_in_put_off] “{ $what }” is now for { $owner } to answer, with the same deadline. They're on leave; { $stand_in } covers and hears of it on { $day }.
   *[other] “{ $what }” is now for { $owner } to answer, with the same deadline.
}
issue-form-title = Issue to answer
issue-urgency = How urgent
issue-reason = What are we waiting for?
issue-reason-hint = The clock is paused until the customer replies.
issue-raised-for = { $way ->
    [stand_in] Noted – { $owner } is on leave, so { $stand_in } has been notified: { $question }
    [later] Noted – { $owner } is on leave with no one covering, and hears of it on { $day }: { $question }
    [put_off] Noted – { $owner } hears of it on { $day }: { $question }
    [stand_in_put_off] Noted – { $owner } is on leave; { $stand_in } covers and hears of it on { $day }: { $question }
   *[other] Noted – { $owner } has been notified: { $question }
}
issue-raised-on-the-spot = Noted as answered on the spot: { $question }
issue-nudge = Nudge
issue-nudged = { $way ->
    [stand_in] { $owner } is on leave, so I asked { $stand_in } about it.
    [later] { $owner } is on leave with no one covering: I'll ask about it on { $day }.
    [put_off] I'll ask { $owner } about it on { $day }.
    [stand_in_put_off] { $owner } is on leave; I'll ask { $stand_in } about it on { $day }.
   *[other] Asked { $owner } about it.
}
issue-trail-raised = raised { $when } by { $who }
issue-trail-on-the-spot = Answered on the spot on { $when } by { $who }
issue-trail-answered = answered { $when } by { $who }
issue-trail-answered-then = answered { $when }
issue-trail-informed = customer told { $when } by { $who }
issue-trail-informed-then = customer told { $when }
issue-trail-closed = closed { $when } by { $who }
issue-trail-closed-then = closed { $when }
issue-list-waiting = { $count ->
    [one] 1 question is waiting on the customer
   *[other] { $count } questions are waiting on the customer
}
answered-which = { $count ->
    [one] Does this answer the customer's question? Nothing has been changed yet: press the button if so.
   *[other] Does this answer one of these questions? Nothing has been changed yet: press the button of the one you mean.
}
answered-settled = { $count ->
    [0] ✅ Nothing of this is open any more.
   *[other] ✅ Answered.
}
answered-words = You wrote: “{ $said }”
answered-so = Answered, keep these words
record-answered = Does this answer an open question of the customer?
dismissed-which = { $count ->
    [one] Do you mean this one? Nothing has been changed yet: if it isn't an issue, take it off.
   *[other] Which one do you mean? Nothing has been changed yet: take off what isn't an issue.
}
dismissed-take-off = Not an issue: take it off
dismissed-done = ✅ Taken off the list. It no longer counts as an issue, and nobody will be reminded of it.
