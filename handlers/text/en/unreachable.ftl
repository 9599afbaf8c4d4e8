unreachable-said = I can't reach { $who } { $why ->
        [left] (left the workspace)
        [guest] (now only a guest of the workspace)
        [foreign] (now belongs to another workspace)
       *[refused] (Slack won't deliver my messages to them)
    }: { $count ->
        [one] 1 open thing is waiting
       *[other] { $count } open things are waiting
    }: { $what }
unreachable-settled = ✅ Nothing of { $who }'s is waiting anymore.
unreachable-todos = { $count ->
        [one] 1 to-do
       *[other] { $count } to-dos
    }
unreachable-issues = { $count ->
        [one] 1 customer's question
       *[other] { $count } customers' questions
    }
unreachable-requests = { $count ->
        [one] 1 support request
       *[other] { $count } support requests
    }
unreachable-contacts = { $count ->
        [one] 1 planned meeting
       *[other] { $count } planned meetings
    }
unreachable-customers = { $count ->
        [one] 1 customer
       *[other] { $count } customers
    }
unreachable-reassign = Reassign all…
unreachable-title = Reassign all
unreachable-submit = Reassign
unreachable-handed-over = { $owner } has taken over from { $who }: { $what }.
unreachable-actions = { $count ->
        [one] 1 strategy action
       *[other] { $count } strategy actions
    }
unreachable-deals = { $count ->
        [one] 1 open deal
       *[other] { $count } open deals
    }
unreachable-instalments = { $count ->
        [one] 1 unpaid instalment
       *[other] { $count } unpaid instalments
    }
