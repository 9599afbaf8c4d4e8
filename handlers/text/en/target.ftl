target-none = There are no targets here. Managers set them: /target Q3 upsell 2,000,000
target-set = Target set:
target-list = Targets
target-of-team = { $name }'s team
target-reached = { $value } of { $target }: { $percent }%
target-reached-unknown = { $value } of { $target }
target-not-begun = Target { $target }. The period hasn't begun: it counts from { $day }.
target-nothing = Nothing yet of { $target }
target-no-data = Target { $target }: not enough data
target-line = Target { $target }
target-line-percent = Target { $target }: { $percent }% reached
target-percent = { $target } ({ $percent }% reached)
target-met = ✅ met
target-missed = ❌ missed
target-other-currency = not comparable: figures are not told in { $currency }; an admin changes that with /followup currency
target-won = 🎯 { $percent }% of { $period }: { $figure }, { $whose }, target { $target }
target-parts-some = ⚠️ { $what ->
    [half] { $count } of { $of } halves have
    [quarter] { $count } of { $of } quarters have
   *[month] { $count } of { $of } months have
} a target of their own, { $sum } in all
target-parts-equal = { $what ->
    [half] The halves
    [quarter] The quarters
    [month] The months
   *[people] The people's targets
} add up to it
target-parts-less = ⚠️ { $what ->
    [half] The halves
    [quarter] The quarters
    [month] The months
   *[people] The people's targets
} make { $sum }: { $difference } less
target-parts-more = ⚠️ { $what ->
    [half] The halves
    [quarter] The quarters
    [month] The months
   *[people] The people's targets
} make { $sum }: { $difference } more
target-unchanged = The target is this already:
target-changed = Target changed: { $change }
target-remove = Remove
target-removed = The target was removed.
problem-target-not-positive = A target is more than 0. To remove one, write “none” in the place of the amount: /target Q1 signed none
problem-target-not-there = There is no such target.
