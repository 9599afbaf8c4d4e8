report-title = Sales strategy review
report-whose = { $whose } · as of { $when }
report-changed = Against { $before }: { $better ->
    [one] 1 figure is better
   *[other] { $better } figures are better
}, { $worse ->
    [one] 1 is worse
   *[other] { $worse } are worse
}.
report-went-well = What went well: { $what }.
report-went-badly = What did not go well: { $what }.
report-planned-in = Planned in
report-targets = { $met } of { $count ->
    [one] 1 target
   *[other] { $count } targets
} met.
report-targets-so-far = { $met } of { $count ->
    [one] 1 target
   *[other] { $count } targets
} met so far; the period is not over.
report-unresolved = Unresolved: { $what }
report-needs-help = Needs help – { $what }
report-target-of = Target of { $name }, { $figure }, as of { $day }: { $reached }
report-same = unchanged
report-points = { $points ->
    [one] 1 pt
   *[other] { $points } pts
}
report-comparison = 1. Data comparison
report-figure = Figure
report-change = Change
report-target = Target
report-problems = 2. Problem analysis
report-no-problems = No figure got worse or is low, and no target was missed.
report-what-happened = What happened
report-cause = Cause and evidence
report-no-cause = No cause stated yet.
report-meanwhile = What else the records say of this period
report-plan = 3. Improvement plan
report-new-plan = What comes next
report-no-plan = No measures planned yet.
report-measure-to-take = Measure
report-owner = Owner
report-due = Due
report-measured-by = Figure to improve
report-status = Status
report-done = Done
report-late = Overdue
report-open = Open
report-make = Report
report-sent = The report on { $whose }, { $period }: a Word document for the meeting, and a workbook with the records behind each figure that you may see.
report-in-dm = I've sent the report to you in our DM.
report-file = review
report-sheet-figures = Figures
report-sheet-rows = Records
report-numerator = Numerator
report-denominator = Denominator
report-said-cause = Cause
report-definition = How it is counted
report-rows = Records behind it
report-rows-below = Of these you may see
report-amount = Amount
report-currency = Currency
report-counted = Counted
report-is-hit = yes
report-is-miss = no
report-day = Date
report-customer = Customer
report-what = What
report-detail = Detail
