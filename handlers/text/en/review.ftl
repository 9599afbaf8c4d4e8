review-title = Review of { $period }
review-title-of = Review of { $period }: { $whose }
review-about-customer = only what concerns { $customer }
review-about-segment = only customers whose segment is { $segment } today
review-about-segment-unnamed = only customers of one segment
review-one-shared = { $channel } is shared with another company, so a review of one person or one customer can't be posted there. Send it to yourself instead.
review-one-unknown = I can't tell who reads { $channel }, so a review of one person or one customer can't be posted there. Send it to yourself instead.
review-which = Which customer do you mean by “{ $typed }”?
review-which-like = I know no customer called “{ $typed }”. Is one of these the one you mean?
review-which-chosen = You chose { $name }.
review-days = { $first } – { $last }
review-days-as-of = { $first } – { $last }, as of { $day }
review-not-begun = { $period } starts on { $first }: there's nothing to review yet.
review-not-recorded = Nothing is recorded for { $period } ({ $whose }): the first record is of { $day }.
review-of-own = { $name }
review-of-manager-alone = { $name } alone, without the team
review-of-team = { $name }'s team: { $count ->
    [one] 1 person
   *[other] { $count } people
}
review-of-everyone = Everyone
review-posted = Posted by { $who }. Open shows the records behind a figure to those who may see them.
review-to-post = Not posted yet. Once it is, your name stands here, and Open shows the records behind a figure to those who may see them.
review-posted-unnamed = Open shows the records behind a figure to those who may see them.
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
review-recorded-from = { $before } is recorded only from { $day } on, so how much was done isn't compared with it.
review-figure-no-before = { $before }: not enough data
review-open = Open
review-close = Close
review-of-own-unnamed = 1 person
review-of-team-unnamed = A team of { $count ->
    [one] 1 person
   *[other] { $count } people
}
review-of-everyone-unnamed = Everyone
review-preview-public = Only you see this. { $channel } is public: everyone in the workspace can read what you post, today and later. They see the figures, your people's names, and the causes and plan you write; records open only for those who may see them.
review-preview-private = Only you see this. { $channel } is private: its members can read what you post, and so can those who join later. They see the figures, your people's names, and the causes and plan you write; records open only for those who may see them.
review-preview-shared = Only you see this. { $channel } is shared with another company: it gets figures without names. Send yourself all of it to see the records.
review-preview-unknown = Only you see this. I can't tell who reads { $channel }: it gets figures without names. Send yourself all of it to see the records.
review-posted-before = You posted this review here on { $when }.
review-post = Post
review-post-again = Post again
review-send-whole = Send me all of it
review-is-posted = Posted. The figures stay as they are, whatever is recorded later.
review-posted-already = This review is posted already. For another one, type `/review` again.
review-sent-whole = I've sent it to you in our DM.
review-plan = Causes and plan
review-causes = Causes
review-the-plan = Improvement plan
review-earlier-plan = Plan from { $period }: { $done } of { $count } done
review-preview-customer = They will read that { $customer } is a customer.
review-went-well = What went well
review-went-badly = What did not go well
review-fell = ⚠️ { $count ->
    [one] 1 customer is less satisfied than before, now at { $lowest }
   *[other] { $count } customers are less satisfied than before, the lowest at { $lowest }
}
review-fell-named = { $customer } is less satisfied than before: { $score } (before: { $before })
review-low = ⚠️ { $count ->
    [one] 1 customer is dissatisfied, now at { $lowest }
   *[other] { $count } customers are dissatisfied or less satisfied than before, the lowest at { $lowest }
}
review-low-named = { $customer } is dissatisfied: { $score }
review-unresolved = What is unresolved
review-needs-help = Who needs help
review-left-issues = { $count ->
    [one] 1 issue without an answer, raised on { $since }
   *[other] { $count } issues without an answer, the oldest raised on { $since }
}
review-left-issues-then = { $count ->
    [one] 1 issue without an answer on { $day }, raised on { $since }
   *[other] { $count } issues without an answer on { $day }, the oldest raised on { $since }
}
review-left-promises = { $many ->
    [yes] { $count } to-dos or more that were due and aren't done
   *[no] { $count ->
        [one] 1 to-do that was due and isn't done
       *[other] { $count } to-dos that were due and aren't done
    }
}
review-left-contacts = { $many ->
    [yes] { $count } planned meetings or more without a record
   *[no] { $count ->
        [one] 1 planned meeting without a record
       *[other] { $count } planned meetings without a record
    }
}
review-figure = { $figure } { $value }
review-behind = { $name }: { $what }
review-nothing-done = nothing recorded
review-chart-shares = Rates (%)
review-chart-this = this period
review-chart-before = the one before
review-chart-people = Follow-ups by person
review-person = Person
review-by-person = By person
review-people-some = { $most } of { $count } people: those who need help first, then those with the most follow-ups.
plan-title = Causes and plan
plan-idle = Nothing was recorded in these days: the figures say nothing of how the work went.
plan-nothing-fell = No figure fell, no target was missed, and every share of the work is above 60%.
plan-nothing-fell-few = No figure fell and no target was missed. Low, but too few to judge: { $figures }.
plan-cause = What was the cause?
plan-by-customer = By customer: { $each }
plan-by-owner = By person: { $each }
plan-others = { $count ->
    [one] 1 more case
   *[other] { $count } more cases
}
plan-nobodys = { $count } without a customer
plan-meanwhile = *What else the records say of this period*
plan-ended = { $customer } ended: { $why }
plan-refused = { $customer }, refused: { $what } ({ $why })
plan-skipped = { $customer }, skipped: { $what } ({ $why })
plan-items = *Improvement plan.* Each line becomes a to-do of its owner, with reminders; the next review opens with how they went.
plan-item = What will be done ({ $row })
plan-saved = Saved: the to-dos are with their owners. The posted review stays as it is; the next one opens with how they went.
plan-owners-read = I read from your words who does what: check the owners, then save.
plan-owner-hint = If empty: whoever the line names (“Alice asks …”, “… @lee”), otherwise { $name }.
plan-measure = The figure it should improve

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
figure-visits = Visits
figure-customers-reached = Customers reached
figure-contacts-reached = New contacts reached
figure-new-customers = New customers
definition-logged-on-time = Follow-ups logged within 24 hours, out of all that took place in the period, plus planned meetings whose 24 hours ran out without a record. Follow-ups that came in by importing a file are left out: nobody logged them here.
definition-answered-on-time = Issues answered in time (urgent 2 h, standard 48 h, on the spot at once, or as the customer was promised), out of those answered or due in the period. An issue given to somebody else since counts for whoever had it when it was answered or due.
definition-promises-kept = To-dos done by their due date, out of those due in the period. What isn't due yet counts once it's done. A to-do given to somebody else since counts for whoever had it when it was due.
definition-contact-coverage = Customers contacted within the days of their segment ({ $days } without one), out of all live customers, on the period's last day or today. A customer nobody has contacted yet counts once it has been here for that many days. A customer handed over since counts for whoever had it on that day.
definition-profile-freshness = Customers whose profile was checked within a month, out of all live customers, on the period's last day or today. A customer handed over since counts for whoever had it on that day.
definition-unresolved-issues = Issues without an answer at the end of the period or now, whenever they were raised. Each counts for whoever has to answer it now.
definition-vague-records = Records of the period that don't say exactly what, how much, who or when, and were saved as is.
definition-requests-answered = Support requests answered in time, out of those answered or due in the period. Each counts for whoever has to answer it.
definition-chain-coverage = Customers whose decision chain, as it is today, includes someone who decides: by their role or, if none is given, by their title; out of all live customers on the period's last day or today. A customer handed over since counts for whoever had it on that day.
definition-profile-completeness = Customers for whom everything the standard asks for is known today, out of all live customers on the period's last day or today. A customer handed over since counts for whoever had it on that day.
definition-follow-ups = Follow-ups that took place in the period and were recorded.
definition-visits = Recorded follow-ups of the period that were visits. A follow-up whose method nobody gave is not one of them.
definition-customers-reached = Customers with at least one recorded follow-up in the period.
definition-contacts-reached = People on the customer side who took part in a recorded follow-up in the period, and in none before it.
definition-new-customers = Customers added in the period, other than by the import of a list, whose customers were there before. Each counts for its first owner.

rows-ratio = { $ratio } { $figure }
rows-count = { $numerator } { $figure }
rows-as-of-posting = { $posted } is as of posting, { $when }. The records now make { $now }.
rows-none = There are no records behind this figure.
rows-none-yours = None of the records behind this figure are yours to see. { $who } posted it and can tell you more.
rows-more = …and { $count } more.
rows-hidden = { $count ->
    [one] 1 more belongs
   *[other] { $count } more belong
} to colleagues: only they and their managers see them.
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
row-fresh-until = up to date until { $day }
row-stale-since = due for a check since { $day }
row-never-looked-at = never checked
row-known = { $known } of { $of } known
row-score-before = { $score } (before: { $before })
row-decides-known = a decider is known
row-decides-unknown = no decider is known
row-entered = added { $day }
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
fiscal-now = The fiscal year starts in { $month }: this quarter is { $quarter }, { $days }.
fiscal-how = An admin can change this: `/followup fiscal April`.
fiscal-changed = Reviews already posted keep their names.
figure-signed-amount = Signed
figure-new-business = New business
figure-renewals = Renewals
figure-upsell = Upsell and cross-sell
figure-conversion = Conversion
figure-repurchase = Repurchase
definition-signed-amount = What the deals won in the period are worth, at the rate of the day each closed. What is in another currency and has no rate is counted, never added.
definition-new-business = What the deals with new customers won in the period are worth, at the rate of the day each closed.
definition-renewals = What the renewals won in the period are worth, at the rate of the day each closed.
definition-upsell = What the upsell and cross-sell deals won in the period are worth, at the rate of the day each closed.
definition-conversion = Deals won, of those that closed in the period.
definition-repurchase = Customers who had bought before, of those who bought in the period; a first purchase lowers it and is no fault. A renewal, upsell or cross-sell without an earlier deal here counts for customers that were imported, and is else left out.
review-sum = { $amount } ({ $count ->
    [one] 1 deal
   *[other] { $count } deals
})
review-unrated = ⚠️ { $count ->
    [one] 1 deal in another currency has no rate and is not added
   *[other] { $count } deals in other currencies have no rate and are not added
}
review-unrated-alone = ⚠️ { $count ->
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
figure-received-amount = Received
definition-received-amount = Instalments of deals received in the period, at the rate of the day each was received. What is in another currency and has no rate is counted, never added.
review-received = { $amount } ({ $count ->
    [one] 1 instalment
   *[other] { $count } instalments
})
review-received-no-rate = ⚠️ { $count ->
    [one] 1 instalment in another currency has no rate and is not added
   *[other] { $count } instalments in other currencies have no rate and are not added
}
review-received-no-rate-alone = ⚠️ { $count ->
    [one] 1 instalment in another currency has no rate and is not added
   *[other] { $count } instalments in other currencies have no rate and are not added
}
review-received-no-currency = ⚠️ { $count } instalments in several currencies are not added up: an admin chooses the currency of the figures with /followup currency
plan-owner-which = More than one person is named. Choose whose to-do it is, or write a line for each.
