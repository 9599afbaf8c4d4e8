unreachable-said = I can't reach { $who } { $why ->
        [left] (left the workspace)
        [guest] (is only a guest of the workspace now)
        [foreign] (belongs to another workspace now)
       *[refused] (Slack does not take my messages to them)
    }: { $count ->
        [one] 1 open thing waits:
       *[other] { $count } open things wait:
    }{" "}
unreachable-settled = ✅ Nothing of { $who }'s waits any more.
unreachable-todos = { $count ->
        [one] 1 to-do
       *[other] { $count } to-dos
    }
unreachable-issues = { $count ->
        [one] 1 customer's question
       *[other] { $count } customers' questions
    }
unreachable-requests = { $count ->
        [one] 1 request for support
       *[other] { $count } requests for support
    }
unreachable-contacts = { $count ->
        [one] 1 planned contact
       *[other] { $count } planned contacts
    }
unreachable-customers = { $count ->
        [one] 1 customer
       *[other] { $count } customers
    }
unreachable-between = ,{" "}
unreachable-reassign = Reassign all…
unreachable-title = Reassign all
unreachable-submit = Reassign
unreachable-handed-over = { $owner } has taken over from { $who }: { $what }.
unreachable-actions = { $count ->
        [one] 1 strategy action
       *[other] { $count } strategy actions
    }
