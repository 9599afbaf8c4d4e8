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
issue-informed = Customer told
issue-close = Close
issue-reassign = Reassign
issue-reassigned = “{ $what }” is now for { $owner } to answer, with the same deadline.
issue-form-title = Issue to answer
issue-urgency = How urgent
issue-reason = What are we waiting for?
issue-reason-hint = The clock is paused until the customer replies.
issue-raised-for = Noted – { $owner } has been notified: { $question }
issue-raised-on-the-spot = Noted as answered on the spot: { $question }
issue-nudge = Nudge
issue-nudged = Asked { $owner } about it.
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
