away-day = You are away on { $day }; back on { $back }.
away-days = You are away from { $first } to { $last }; back on { $back }.
away-handed = { $who } gets the clocks that run in that time{ $count ->
        [0] .
        [one] : one so far.
       *[other] : { $count } so far.
    }
away-nobody = Nobody stands in: name somebody with `/followup away until Monday @name`. Until you are back only urgent issues reach you.
away-due = { $count ->
        [one] This falls due while you are away:
       *[other] These { $count } fall due while you are away:
    }
away-more = … and { $count } more in Home
away-meeting = Meeting with { $customer } · { $day }
away-back = I'm back
away-ended = Welcome back. Your reminders come again.
away-none = You are not away. `/followup away until Monday @bob` says so, and who stands in.
problem-leave-unclear = I can't tell which days “{ $typed }” are. Try: until Monday, May 11 to May 15, tomorrow.
problem-leave-over = These days have passed already.
problem-stand-in-away = { $name } is away in that time, too. Please name somebody else.
problem-stand-in-is-yourself = You cannot stand in for yourself. Please name somebody else.
say-stand-in-immediate = { $who } is away from { $first } to { $last }, and you stand in: clocks that run in that time come to you.
say-stand-in-passed = You no longer stand in for { $who }.
