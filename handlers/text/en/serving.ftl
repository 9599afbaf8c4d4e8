serving-open = What serves it
serving-title = What serves the target
serving-deals = { $amount } more is expected by { $day }, in { $count ->
    [one] 1 open deal
   *[other] { $count } open deals
}.
serving-instalments = { $amount } more is due by { $day }, in { $count ->
    [one] 1 instalment
   *[other] { $count } instalments
}.
serving-unrated = ⚠️ { $count ->
    [one] 1 of them has no amount, or no rate to this currency, and is not counted.
   *[other] { $count } of them have no amount, or no rate to this currency, and are not counted.
}
serving-late = ⚠️ { $count ->
    [one] 1 open deal should have closed already: it counts once it has a new day.
   *[other] { $count } open deals should have closed already: they count once they have new days.
}
serving-late-instalments = ⚠️ { $count ->
    [one] 1 instalment was due already: it counts once it has a new date.
   *[other] { $count } instalments were due already: they count once they have new dates.
}
serving-nothing = ⚠️ { $percent }% of this target isn't covered by anything yet.
serving-nothing-at-all = ⚠️ Nothing is won or expected for this target yet.
serving-all = ✅ What is reached and what is expected make up all of it.
serving-none = Nothing is open that would serve it.
serving-no-strategy = no strategy for this customer
serving-strategy = Strategy: { $goal }
serving-next = Next action: { $what }
