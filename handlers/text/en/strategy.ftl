strategy = Strategy
strategy-of = Strategy for { $customer }
strategy-none = No strategy for { $customer } yet. Start with a goal, with the starter plan of its segment, or with another customer's strategy.
strategy-none-ended = { $customer } is closed and has no strategy.
strategy-list = Strategies
strategy-list-none = None of your customers has a strategy yet. Type `/strategy` and a customer's name to start one.
strategy-list-more = …and { $count } more. `/strategy` and a customer's name shows each one.
strategy-goal = Goal
strategy-goal-placeholder = Renew in December and win the second plant
strategy-effect = Expected effect
strategy-effect-placeholder = Satisfaction ≥ 90%
strategy-measure = Measure
strategy-completion = Actions due so far
strategy-done = { $done } of { $of } done
strategy-done-none = nothing due yet
strategy-done-this-time = { $done } of { $of } done this period
strategy-done-earlier = before that: { $done } of { $of } done
strategy-undated = No last day yet: “Move” sets one.
strategy-skipped = Skipped { $day }: { $why }
strategy-skipped-undated = Skipped: { $why }
strategy-next = Next: { $days }
strategy-earlier = Earlier: { $goal } ({ $first } – { $last }, { $why })
strategy-earlier-more = …and { $count } earlier.
strategy-was-goal-met = goal met
strategy-was-customer-ended = customer closed
strategy-was-replaced = replaced
strategy-was-merged = customers merged
strategy-new = New strategy
strategy-edit = Edit strategy
strategy-starter = Starter plan
strategy-fill = Add the starter plan
strategy-starter-of-what = Choose the segment first, then press “Add the starter plan”.
strategy-copy = Copy from another customer
strategy-copy-title = Copy a strategy
strategy-copy-from = From
strategy-copy-submit = Copy
strategy-copy-none = No other customer you can see has a strategy.
strategy-goal-met = Goal met
strategy-goal-met-question = This ends the strategy and every action that's still open.
strategy-replaces = Saving this ends the current strategy, which stays on record.
strategy-changed = ⚠️ Someone else saved the strategy while you were editing. Save again to replace what they saved: { $goal } · { $actions }
strategy-more = + Another action
strategy-full = A strategy has at most { $most } actions.
strategy-industry-weight = Importance of the industry to us
strategy-potential = Potential
strategy-urgency = Urgency
level-high = High
level-medium = Medium
level-low = Low
action-text = Action { $number }
action-placeholder = Executive visit
action-owner = Owner (action { $number })
action-timing = When (action { $number })
action-timing-placeholder = every last Friday
action-timing-hint = Such as “by May 15”, “before Chinese New Year”, “every second Tuesday”, “from July on the 15th of every month”, “once a month”, “3 demos”. Press Enter to see how it's understood.
action-understood = { $timing }: { $days }
action-understood-undated = { $timing }, no last day yet. To set one, add it here, such as “by June 30”, or use “Move” later.
action-skip = Skip
action-skip-why = Why
action-move = Move
action-move-to = To
action-next = ✅ Settled; next on { $day }
action-is-goal-met = Ended on { $day }: the goal is met
action-is-customer-ended = Ended on { $day }: the customer is closed
action-is-replaced = Ended on { $day }: another strategy
action-is-merged = Ended on { $day }: the customers were merged
action-is-over = ✅ Over since { $day }
action-is-removed = Removed on { $day }
measure-points = { $number } percentage points
measure-hours = { $number } hours
measure-days = { $number } days
segment-none = No segment yet: contact every { $days ->
    [one] day
   *[other] { $days } days
}
segment-means = { $segment }: contact every { $days ->
    [one] day
   *[other] { $days } days
}, urgent issues answered within { $hours ->
    [one] 1 hour
   *[other] { $hours } hours
}
segment-hint = It sets how often the customer is contacted. The proposal only helps; you decide.
segment-take = Use it
segment-unproposed = Rate the potential, and a segment is proposed.
segment-proposed = Proposed: *{ $segment }*, because { $why }.
segment-reason-high-potential-in-key-industry = the potential is high and the industry matters
segment-reason-high-potential-and-urgent = the potential is high and it's urgent
segment-reason-high-potential = the potential is high
segment-reason-medium-potential-and-urgent = it's urgent and the potential is medium
segment-reason-medium-potential-in-key-industry = the industry matters and the potential is medium
segment-reason-medium-potential = the potential is medium, and nothing is urgent
segment-reason-low-potential = the potential is low
plan-dedicated-team = Set up a dedicated team
plan-executive-visit = Executive visit
plan-system-inspection = Inspect their system
plan-industry-report = Send the industry report
plan-demo = Give a product demo
plan-reference-customers = Introduce reference customers
plan-discount-request = Request a special discount
plan-standard-process = Follow the standard process
plan-news = Send news and offers
plan-instalments = Offer installments
plan-long-term-value = Show the long-term value
suggested = 💡 Suggested: { $what }, because { $why }
suggested-and = {" "}and{" "}
suggested-accept = Accept
suggested-later = Not now
suggested-orders-grew = orders grew in the last { $window } days, the latest on { $day }.
suggested-price-sensitive = they said on { $day }: “{ $quote }”
suggested-gone-quiet = the last contact was { $days } days ago, on { $day }.
say-strategy-action-immediate = { $whose ->
    [own] { $giver } assigned you an action for { $customer }: { $what }
   *[other] { $giver } assigned { $owner } an action for { $customer }: { $what }
}
say-strategy-action-today = Due today for { $customer }: { $what }
say-strategy-action-ahead = Due { $day } for { $customer }: { $what }
say-strategy-action-overdue = Overdue since { $day } for { $customer }: { $what }
say-strategy-action-still-open = Still open for { $customer }, due { $day }: { $what }
