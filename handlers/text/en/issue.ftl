issue-none = No customer waits for your answer.
issue-list-title = { $count ->
    [one] 1 customer waits for your answer
   *[other] { $count } customers wait for your answer
}
issue-more = and { $count } more
issue-left = { $span } left, until { $when }
issue-late = ⚠️ late by { $span }: was due { $when }
issue-paused-left = { $span } left once the clock runs again
issue-is-waiting = ⏸️ Waiting for the customer since { $when }: { $reason }
issue-is-answered = ✅ Answered on { $when }, the customer is yet to be informed
issue-is-informed = ✅ Customer informed on { $when }
issue-is-closed = ✅ Closed on { $when }
issue-is-withdrawn = Withdrawn
issue-answered = Answered
issue-wait = Waiting for customer
issue-replied = Customer replied
issue-informed = Customer informed
issue-close = Close
issue-reassign = Reassign
issue-reassigned = Handed to { $owner }, with the same deadline.
issue-form-title = Issue to answer
issue-urgency = How soon
issue-reason = What do we wait for?
issue-reason-hint = The clock is paused until the customer has replied.
issue-raised-for = Noted, and { $owner } is told: { $question }
issue-raised-on-the-spot = Noted as answered on the spot: { $question }
issue-nudge = Nudge
issue-nudged = Asked { $owner } about it.
