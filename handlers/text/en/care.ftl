customer-contract = Contract ends
satisfaction = Satisfaction
satisfaction-placeholder = How satisfied they are
satisfaction-5 = 5 · very satisfied
satisfaction-4 = 4 · satisfied
satisfaction-3 = 3 · neither
satisfaction-2 = 2 · dissatisfied
satisfaction-1 = 1 · very dissatisfied

care-say = { $customer }: { $what }
care-of-team = { $owner } · { $customer }: { $what }
care-quiet = No contact since { $day }: { $days ->
    [one] 1 day
   *[other] { $days } days
}
care-quiet-never = No contact yet, added { $day }: { $days ->
    [one] 1 day
   *[other] { $days } days
} ago
care-contract = The contract ends { $day }, { $days ->
    [0] today
    [one] in 1 day
   *[other] in { $days } days
}
care-contract-over = The contract ended { $day }
care-fell = Satisfaction fell from { $before } to { $score }
care-negative = Two negative contacts in a row
care-withdrawn = The record that gave reason to warn has changed
care-planned = ✅ next contact planned for { $day }
care-contacted = ✅ last contact { $day }
care-renewed = ✅ now ends { $day }
care-without-end = no end date any more
care-over = ✅ contacted since
care-seen = ✅ seen
care-feedback = “{ $said }”
care-plan = Plan a contact
care-renew = Renewed…
care-renew-title = Contract renewed
care-renewed-until = New end date
care-make-todo = Make it a to-do
care-seen-it = Seen
care-todo = Talk to { $customer } about what they are not happy with

figure-satisfaction = Satisfaction
definition-satisfaction = The mean of the scores from 1 to 5 that were noted with contacts in the period.
review-mean = { $mean } of 5 ({ $count ->
    [one] 1 score
   *[other] { $count } scores
})
review-higher = ▲ { $points } vs { $before }
review-lower = ▼ { $points } vs { $before }
