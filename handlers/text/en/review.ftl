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
review-no-before = { $before }: not enough data
review-open = Open
review-close = Close

figure-logged-on-time = Logged on time
figure-answered-on-time = Answered on time
figure-promises-kept = Promises kept
figure-contact-coverage = Contact coverage
figure-profile-freshness = Fresh profiles
figure-unresolved-issues = Unresolved issues
figure-vague-records = Vague records
definition-logged-on-time = Follow-ups logged within 24 hours of the contact, of all that happened in the period, with the planned contacts whose 24 hours ran out without a record.
definition-answered-on-time = Issues answered within their clock (urgent 2 h, complex 48 h, on the spot at once), of those that were answered or whose clock ended in the period.
definition-promises-kept = To-dos done by their due date, of those due in the period. What is still ahead counts once it is done.
definition-contact-coverage = Customers contacted within the days of their segment ({ $days } without one), of all live customers, on the period's last day or today.
definition-profile-freshness = Customers whose profile was looked at within a month, of all live customers, on the period's last day or today.
definition-unresolved-issues = Issues without an answer at the period's end or now, whenever they were raised.
definition-vague-records = Records of contacts in the period that do not say what exactly, how much, who or when, and were saved as they are.

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
