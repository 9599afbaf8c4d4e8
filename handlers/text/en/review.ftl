review-title = Review of { $period }
review-days = { $first } – { $last }
review-days-so-far = { $first } – { $last }, so far
review-not-begun = { $period } begins on { $first }: there is nothing to review yet.
review-of-own = { $name }
review-of-team = { $name }'s team: { $count ->
    [one] 1 person
   *[other] { $count } people
}
review-of-everyone = Everyone
review-posted = Posted by { $who }. Open shows the records behind a figure, to those who may see them.
review-share = { $percent }% ({ $numerator } of { $denominator })
review-count = { $numerator }
review-line = { $figure }: { $value }
review-empty = not enough data
review-up = ▲ { $points ->
    [one] 1 pt
   *[other] { $points } pts
} vs { $before }
review-down = ▼ { $points ->
    [one] 1 pt
   *[other] { $points } pts
} vs { $before }
review-more = ▲ { $points } more than in { $before }
review-fewer = ▼ { $points } fewer than in { $before }
review-same = same as { $before }
review-no-before = Nothing is recorded for { $before } to compare with.
review-figure-no-before = { $before }: not enough data
review-open = Open
review-close = Close

figure-logged-on-time = Logged on time
figure-answered-on-time = Answered on time
figure-promises-kept = Promises kept
figure-contact-coverage = Contact coverage
figure-profile-freshness = Fresh profiles
figure-unresolved-issues = Unresolved issues
figure-vague-records = Vague records
figure-requests-answered = Requests answered
figure-chain-coverage = Deciders known
figure-profile-completeness = Complete profiles
figure-follow-ups = Follow-ups
figure-customers-reached = Customers reached
figure-contacts-reached = New contacts reached
figure-new-customers = New customers
definition-logged-on-time = Follow-ups logged within 24 hours of the contact, of all that happened in the period, with the planned contacts whose 24 hours ran out without a record.
definition-answered-on-time = Issues answered within their clock (urgent 2 h, complex 48 h, on the spot at once), of those that were answered or whose clock ended in the period.
definition-promises-kept = To-dos done by their due date, of those due in the period. What is still ahead counts once it is done.
definition-contact-coverage = Customers contacted within the days of their segment ({ $days } without one), of all live customers, on the period's last day or today.
definition-profile-freshness = Customers whose profile was looked at within a month, of all live customers, on the period's last day or today.
definition-unresolved-issues = Issues without an answer at the period's end or now, whenever they were raised.
definition-vague-records = Records of contacts in the period that do not say what exactly, how much, who or when, and were saved as they are.
definition-requests-answered = Requests for support answered within their clock, of those that were answered or whose clock ended in the period. Each is counted with who has to answer it.
definition-chain-coverage = Customers whose decision chain, as it is today, has somebody who decides: by their part in it or, where nobody said, by their title; of all live customers on the period's last day or today.
definition-profile-completeness = Customers of whom everything the standard asks for is known today, of all live customers on the period's last day or today.
definition-follow-ups = Contacts that happened in the period and were recorded.
definition-customers-reached = Customers with at least one recorded contact in the period.
definition-contacts-reached = People of customers who took part in a recorded contact in the period, and in none before it.
definition-new-customers = Customers entered in the period.

rows-ratio = { $ratio } { $figure }
rows-count = { $numerator } { $figure }
rows-as-of-posting = { $posted } is as of posting, { $when }. The records now make { $now }.
rows-none = There is no record behind this figure.
rows-none-yours = None of the records behind this figure are yours to see. { $who } posted it and can tell you more.
rows-more = …and { $count } more.
rows-hidden = { $count ->
    [one] 1 more belongs
   *[other] { $count } more belong
} to colleagues: only they and their managers see it.
row-logged-on-time = logged { $span } later
row-not-logged = not logged
row-logged-at-once = logged at once
row-answered = answered after { $span }
row-answered-at-once = answered on the spot
row-unanswered = not answered
row-kept = done in time
row-done-late = done { $span } late
row-not-done = not done
row-contacted = last contact { $day }
row-never-contacted = no contact yet
row-fresh-until = fresh until { $day }
row-stale-since = due for a look since { $day }
row-never-looked-at = not looked at
row-known = { $known } of { $of } known
row-decides-known = somebody who decides is known
row-decides-unknown = nobody who decides is known
row-entered = entered { $day }
rows-person = { $name } { $count }

period-week = the week of { $first }
period-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
period-quarter = Q{ $quarter } { $year }
period-half = H{ $half } { $year }
period-year = { $year }
period-to-date = { $year } up to { $last }
period-range = { $first } – { $last }
period-fiscal-quarter = Q{ $quarter } FY{ $year }
period-fiscal-half = H{ $half } FY{ $year }
period-fiscal-year = FY{ $year }
period-fiscal-to-date = FY{ $year } up to { $last }
period-with-days = { $period } ({ $days })
fiscal-now = The financial year begins in { $month }: this quarter is { $quarter }, { $days }.
fiscal-how = An admin changes it: `/followup fiscal April`.
fiscal-changed = Reviews that are posted already keep their names.

figure-signed-amount = Signed
figure-upsell = Upsell and cross-sell
figure-conversion = Conversion
figure-repurchase = Repurchase
definition-signed-amount = What the deals won in the period are worth, at the rate of the day each closed. What is in another currency and has no rate is counted, never added.
definition-upsell = What the upsell and cross-sell deals won in the period are worth, at the rate of the day each closed.
definition-conversion = Deals won, of those that closed in the period.
definition-repurchase = Customers who had bought before, of those who bought in the period.
review-sum = { $amount } ({ $count ->
    [one] 1 deal
   *[other] { $count } deals
})
review-unrated = ⚠️ { $count ->
    [one] 1 deal in another currency has no rate and is not added
   *[other] { $count } deals in other currencies have no rate and are not added
}
review-no-currency = ⚠️ { $count } deals in several currencies are not added up: an admin chooses the currency of the figures with /followup currency
review-sum-more = ▲ { $amount } more than in { $before }
review-sum-less = ▼ { $amount } less than in { $before }
review-lost = Lost: { $reasons }
review-money-withheld = amounts are shown in your DM only, since people outside the company may read here
row-no-rate = { $amount }, no rate
row-lost = lost: { $why }
row-bought-before = had bought before
row-bought-first = bought for the first time
currency-chosen = Figures are told in { $currency }.
currency-only = Figures are told in { $currency }, the only currency that deals are in. An admin may choose another.
currency-none = No currency is chosen for the figures, so amounts in several currencies are not added up.
currency-rate = 1 { $currency } = { $rate } { $reporting }, since { $day }
currency-late = { $count ->
    [one] 1 deal that closed without a rate is counted at this one.
   *[other] { $count } deals that closed without a rate are counted at this one.
}
currency-how = Admins change it: /followup currency CNY, /followup rate USD 7.1
