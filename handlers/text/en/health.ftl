customer-contract = Contract ends
customer-contract-over = { $day } (ended)
satisfaction = Satisfaction
satisfaction-placeholder = How satisfied they are
satisfaction-5 = 5 · very satisfied
satisfaction-4 = 4 · satisfied
satisfaction-3 = 3 · neutral
satisfaction-2 = 2 · dissatisfied
satisfaction-1 = 1 · very dissatisfied

health-say = { $customer }: { $what }
health-of-team = { $owner } · { $customer }: { $what }
health-quiet = No contact for { $days ->
    [one] 1 day
   *[other] { $days } days
}, since { $day }
health-quiet-never = No contact in the { $days ->
    [one] 1 day
   *[other] { $days } days
} since it was added on { $day }
health-contract = The contract ends { $day }, { $days ->
    [0] today
    [one] in 1 day
   *[other] in { $days } days
}
health-contract-over = The contract ended { $day }
health-low = Satisfaction is { $score } out of 5
health-fell = Satisfaction fell from { $before } to { $score }
health-negative = Negative feedback the last two times they gave any
health-withdrawn = The record behind this warning has changed
health-planned = ✅ next contact planned for { $day }
health-contacted = ✅ last contact { $day }
health-renewed = ✅ now ends { $day }
health-without-end = no end date anymore
health-over = ✅ newer feedback since
health-seen = ✅ seen
health-feedback = “{ $said }”
health-plan = Plan a meeting
health-renew = Renewed…
health-renew-title = Contract renewed
health-renewed-until = New end date
health-make-todo = Make it a to-do
health-seen-it = Seen
health-todo = Talk to { $customer } about what they're unhappy with

figure-satisfaction = Satisfaction
definition-satisfaction = The average of the 1-to-5 scores noted with follow-ups in the period, or given when I asked for one.
review-mean = { $mean } out of 5 ({ $count ->
    [one] 1 score
   *[other] { $count } scores
})
review-higher = ▲ { $points } vs { $before }
review-lower = ▼ { $points } vs { $before }
score-not-asked = Not asked
score-was-not-asked = not asked
score-recorded = scored with a record
score-scale = 1 = very dissatisfied, 5 = very satisfied
score-line = How satisfied are they in { $period }?
scores-heard = How satisfied they are in { $period }, from what you wrote:
scores-record = { $count ->
    [one] Record it
   *[other] Record all { $count }
}
scores-are-recorded = Recorded, how satisfied they are in { $period }:
say-satisfaction-today = How satisfied is { $customer } in { $period }?
