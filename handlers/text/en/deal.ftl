deal = Deal
deal-form-new = New deal
deal-form-edit = Deal
deal-kind = Kind
deal-kind-new = New business
deal-kind-renewal = Renewal
deal-kind-upsell = Upsell
deal-kind-cross-sell = Cross-sell
deal-amount = Amount
deal-amount-placeholder = 500,000 or 500k
deal-currency = Currency
deal-state = Status
deal-state-open = Open
deal-state-won = Won
deal-state-lost = Lost
deal-stage = Stage
deal-stage-need = Needs
deal-stage-proposal = Proposal
deal-stage-negotiation = Negotiation
deal-stage-contract = Contract
deal-expected = Expected close
deal-won-on = Won on
deal-lost-on = Lost on
deal-reason = Why was it lost?
deal-reason-price = Price
deal-reason-competitor = Competitor
deal-reason-product = Product
deal-reason-service = Service
deal-reason-budget = Budget
deal-reason-timing = Timing
deal-reason-no-need = No need any more
deal-reason-other = Other
deal-why = What exactly happened?
deal-title = What it is about
deal-opened = Opened on
deal-won = Won
deal-lost = Lost
deal-reopen = Reopen
deal-is-won = ✅ won on { $day }
deal-is-lost = lost on { $day }: { $why }
deal-is-deleted = Deleted
deal-no-amount = no amount yet
deal-in-stage = { $stage }, { $days ->
    [0] since today
    [one] for 1 day
   *[other] for { $days } days
}
deal-expected-on = expected to close { $day }
deal-expected-past = ⚠️ was expected to close { $day }, { $days ->
    [one] 1 day ago
   *[other] { $days } days ago
}
deal-expected-never = no expected close
deal-change-heard = { $count ->
    [one] Should this deal be changed so? Nothing has been changed yet.
   *[other] Which of these deals should be changed so? Nothing has been changed yet.
}
deal-change-it = Change it
deal-changed-so = Changed:
deal-change-back = Change back
deal-change-expected = Expected close: { $before } → { $after }
deal-change-amount = Amount: { $before } → { $after }
deal-change-stage = Stage: { $before } → { $after }
deal-change-none = none
deal-change-left = Not understood, so not part of it: “{ $words }”. Edit can add it.
deal-saved-open = Deal saved:
deal-saved-won = Won. Well done!
deal-saved-lost = Saved as lost:
deal-none-open = You have no open deals. To add one, write after /deal: Acme 500k upsell, expected June 30
deal-none-won = You won no deal in the last 90 days.
deal-none-lost = You lost no deal in the last 90 days.
deal-none-overdue = None of your deals is past its expected close.
deal-none-team = Your team has no open deals.
deal-none-of = No open deals with { $customer }. To add one, write its amount and kind behind the name.
deal-list-open = { $count ->
    [one] 1 open deal
   *[other] { $count } open deals
}
deal-list-won = { $count } won in the last 90 days
deal-list-lost = { $count } lost in the last 90 days
deal-list-overdue = { $count } past the expected close
deal-list-team = Your team: { $count ->
    [one] 1 open deal
   *[other] { $count } open deals
}
deal-list-of = { $customer }: { $count ->
    [one] 1 open deal
   *[other] { $count } open deals
}
deal-list-owed = Money still to come · { $count }
deal-owed-more = …and { $count } more on `/deal won` and on the customers' cards.
deal-ask-kind = Your line names several kinds. Which is it?
deal-ask-stage = Your line names several stages. Which is it?
deal-ask-state = I can't tell from your line whether it is open, won or lost.
deal-ask-closed = The day in your line can't be the day it closed. When was it?
deal-ask-expected = I can't tell which day you mean.
deal-ask-reason = I can't tell the reason from your line.
deal-ask-reason-of = Your line names several reasons: { $reasons }. Which was the main one?
deal-ask-amount = Your line says “{ $typed }”. Which amount is it?
deal-ask-currency = Your line names no currency. Which is it?
deal-ask-currency-of = Your line names { $currencies }. In which currency is the deal?
say-deal-overdue = { $customer }: { $what } was expected to close { $day }. Is it won, lost, or later?
say-deal-aged = { $customer }: { $what } has been in the stage “{ $stage }” for a month. What comes next?
say-deal-still-open = { $customer }: { $what } was expected to close { $day } and is still open
deal-changed = ⚠️ Someone else changed this deal while you had it open. It's now: { $now }. What you typed is still here; save again to keep your version.
deal-move = New date
stage-proposed = { $customer } has bought. Set its stage to “Cooperating”?
stage-accept = Set to Cooperating
stage-accepted = Done: its stage is “Cooperating” now.
deal-closes = Saving this closes the open deal: { $deal }
deal-new-instead = A new deal instead
deal-which = Which deal?
deal-which-won = { $customer } has several open deals. Which one is won?
deal-which-lost = { $customer } has several open deals. Which one is lost?
deal-this-one = This one
deal-none-of-these = None of these: a new deal
deal-heard-won = It sounds as if { $customer } has signed. Shall I record it as won? Nothing is saved yet.
deal-heard-lost = It sounds as if the deal with { $customer } is lost. Shall I record it? Nothing is saved yet.
deal-heard-open = Close it…
deal-heard-new-won = It sounds as if { $customer } has signed. I know no open deal that fits: shall I enter a new one? Nothing is saved yet.
deal-heard-new-open = It sounds as if { $customer } is about to buy, and I know no open deal of theirs: shall I enter one? Nothing is saved yet.
deal-heard-new-lost = It sounds as if a deal with { $customer } is lost. I know no open deal that fits: shall I enter a new one? Nothing is saved yet.
deal-heard-record = Record it
deal-heard-enter = New deal…
deal-heard-saves-won = To be saved as: won on { $day }, { $worth }
deal-heard-saves-lost = To be saved as: lost on { $day }, { $why }
deal-heard-plan = { $count ->
    [one] Shall I plan these instalments? Nothing is saved yet.
   *[other] For which deal are these instalments? Nothing is saved yet.
}
deal-heard-plan-this = Plan them
deal-heard-which-won = It sounds as if { $customer } has signed. Which deal is won? Nothing is saved yet.
deal-heard-which-lost = It sounds as if a deal with { $customer } is lost. Which one? Nothing is saved yet.
deal-heard-which-mine-won = Which deal is won? Nothing is saved yet.
deal-heard-which-mine-lost = Which deal is lost? Nothing is saved yet.
deal-heard-note = Log a follow-up instead
deal-ask-discounted = Your line names a discount. What is the deal worth with it?
deal-approved-with = { $said } · “{ $remark }”
