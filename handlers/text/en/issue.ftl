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
issue-is-answered = ✅ Answered on { $when }, customer not told yet
issue-is-informed = ✅ Customer told on { $when }
issue-is-closed = ✅ Closed on { $when }
issue-is-withdrawn = Withdrawn
issue-answered = Answered
issue-wait = Waiting on customer
issue-replied = Customer replied
issue-informed = Customer told
issue-close = Close
issue-reassign = Reassign
issue-reassigned = { $way ->
    [stand_in] Reassigned to { $owner }, with the same deadline. They're on leave, so { $stand_in } has been notified.
    [later] Reassigned to { $owner }, with the same deadline. They're on leave with no one covering, and hear of it on { $day }.
   *[other] Reassigned to { $owner }, with the same deadline.
}
issue-form-title = Issue to answer
issue-urgency = How urgent
issue-reason = What are we waiting for?
issue-reason-hint = The clock is paused until the customer replies.
issue-raised-for = { $way ->
    [stand_in] Noted – { $owner } is on leave, so { $stand_in } has been notified: { $question }
    [later] Noted – { $owner } is on leave with no one covering, and hears of it on { $day }: { $question }
   *[other] Noted – { $owner } has been notified: { $question }
}
issue-raised-on-the-spot = Noted as answered on the spot: { $question }
issue-nudge = Nudge
issue-nudged = { $way ->
    [stand_in] { $owner } is on leave, so I asked { $stand_in } about it.
    [later] { $owner } is on leave with no one covering: I'll ask about it on { $day }.
   *[other] Asked { $owner } about it.
}
