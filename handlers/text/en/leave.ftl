away-day = You're away on { $day } and back on { $back }.
away-days = You're away from { $first } to { $last } and back on { $back }.
away-known = You had entered this already: nothing has changed.
away-handed = { $who } covers for you. { $count ->
        [one] This goes to them
       *[other] These { $count } go to them
    }, and so does any other deadline to the hour that runs out while you're away:
away-handed-none = { $who } covers for you: any deadline to the hour that runs out while you're away goes to them. So far there is none.
away-nobody = No one is covering for you. Until you're back, only urgent issues reach you.
away-due = { $count ->
        [one] This stays yours and is late or due while you're away. Reassign it if it can't wait:
       *[other] These { $count } stay yours and are late or due while you're away. Reassign what can't wait:
    }
away-more = …and { $count } more on Home
away-meeting = Meeting with { $customer } · { $day }
away-log = Log the meeting with { $customer } · { $day }
away-back = I'm back
away-ended = Welcome back. Your reminders are on again.
away-none = You have no time off set. `/followup away until Monday @bob` sets it, and who covers for you.
problem-leave-unclear = I can't tell which days “{ $typed }” means. Try: until Monday, May 11 to May 15, tomorrow.
problem-leave-over = Those days have already passed.
problem-stand-in-away = { $name } is away then, too. Please choose someone else.
problem-stand-in-is-yourself = You can't cover for yourself. Please choose someone else.
say-stand-in-immediate = { $who } is away ({ $days }), and you're covering: what runs out in that time comes to you.
say-stand-in-passed = You no longer stand in for { $who } ({ $days }).
stand-in-changed = You were to cover for { $who } ({ $was }). That has changed to { $days }.
stand-in-cancelled = You were to cover for { $who } ({ $was }). That was called off.
stand-in-days = { $first } – { $last }
in-place-of = You're covering for { $who }:
in-place-of-said = You're covering for { $who }: { $what }
back-meanwhile = While you were away:
back-answered = { $customer }: “{ $question }” was answered on { $day }
back-answered-by = { $who } answered { $customer } on { $day }: “{ $question }”
back-done = Done on { $day }: { $what }
back-logged = { $who } logged a contact with { $customer } on { $day }: { $said }
owner-away = { $who } (on leave, back on { $day })
away-who = Who covers for you?
away-stand-in = Choose someone
away-part = I only know whole days of leave, so nothing is set: your reminders come as usual ({ $days }). If you want none on that day, take the whole day off.
away-whole = Take the whole day off
away-whole-by = Take the whole day off, { $who } covers
problem-leave-apart = Those days don't follow each other. Please enter each by itself.
leave-which = Which leave do you want to call off?
leave-called-off = Called off: your leave ({ $days }).
leave-call-off = Call off this leave
leave-not-on = You're not away today, so nothing has changed.
leave-stays = { $count ->
        [one] This later leave stays as it is:
       *[other] These { $count } later leaves stay as they are:
    }
leave-covered = { $who } covers for you.
stand-in-back = { $who } is back earlier than planned: you no longer stand in for them ({ $days }).
stand-in-until = You covered for { $who } ({ $was }) until { $at }, when they came back.
problem-leave-ended = That leave is over or has been called off: there is nothing to change.
say-uncovered-immediate = { $reader ->
        [own] { $stand_in } covers for you ({ $days }), but is away, too ({ $gap }). Nobody covers for you then.
       *[other] { $stand_in } covers for { $who } ({ $days }), but is away, too ({ $gap }). Nobody covers then: deadlines to the hour that run out come to you.
    }
uncovered-instead = { $reader ->
        [own] { $instead } covers for you now, instead of { $stand_in }, who is away, too ({ $days }).
       *[other] { $instead } covers for { $who } now, instead of { $stand_in }, who is away, too ({ $days }).
    }
uncovered-over = { $reader ->
        [own] { $stand_in } was away on days of your leave ({ $days }). That is settled.
       *[other] { $stand_in } was away while covering for { $who } ({ $days }). That is settled.
    }
uncovered-who = Who covers instead?
leave-gap = Nobody covers then, as they are away, too: { $days }.
away-covers = You were to cover for { $who } ({ $days }). Nobody does on the days you are away: { $who } is told and can name someone else.
cover-named = { $stand_in } now covers for { $who } ({ $days }) and is told.
problem-cover-over = { $name } is { $who }'s customer, and you no longer stand in for { $who }: nothing is saved. Your words stay in the draft, so that you can pass them on.
