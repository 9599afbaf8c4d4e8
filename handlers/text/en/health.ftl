customer-contract = Contract ends
satisfaction = Satisfaction
satisfaction-placeholder = How satisfied they are
satisfaction-5 = 5 · very satisfied
satisfaction-4 = 4 · satisfied
satisfaction-3 = 3 · neither
satisfaction-2 = 2 · dissatisfied
satisfaction-1 = 1 · very dissatisfied

health-say = { $customer }: { $what }
health-of-team = { $owner } · { $customer }: { $what }
health-quiet = No contact since { $day }: { $days ->
    [one] 1 day
   *[other] { $days } days
}
health-quiet-never = No contact yet, added { $day }: { $days ->
    [one] 1 day
   *[other] { $days } days
} ago
health-contract = The contract ends { $day }, { $days ->
    [0] today
    [one] in 1 day
   *[other] in { $days } days
}
health-contract-over = The contract ended { $day }
health-fell = Satisfaction fell from { $before } to { $score }
health-negative = Two negative contacts in a row
health-withdrawn = The record that gave reason to warn has changed
health-planned = ✅ next contact planned for { $day }
health-contacted = ✅ last contact { $day }
health-renewed = ✅ now ends { $day }
health-without-end = no end date any more
health-over = ✅ contacted since
health-seen = ✅ seen
health-feedback = “{ $said }”
health-plan = Plan a contact
health-renew = Renewed…
health-renew-title = Contract renewed
health-renewed-until = New end date
health-make-todo = Make it a to-do
health-seen-it = Seen
health-todo = Talk to { $customer } about what they are not happy with

figure-satisfaction = Satisfaction
definition-satisfaction = The mean of the scores from 1 to 5 that were noted with contacts in the period.
review-mean = { $mean } of 5 ({ $count ->
    [one] 1 score
   *[other] { $count } scores
})
review-higher = ▲ { $points } vs { $before }
review-lower = ▼ { $points } vs { $before }
