manager-named = { $manager } is now your manager: they see your customers and are told about answers you miss.
manager-is = { $manager } is your manager.
manager-none = You haven't set your manager. `/followup manager @name` does.
manager-named-for = { $manager } is now { $who }'s manager, and both have been notified.
manager-locked = From now on, only admins set who manages whom: `/followup manager @mei for @alice`.
manager-unlocked = Everyone sets their own manager again.
manager-decline = Not my report
manager-told = { $who } has set you as their manager: you see { $who }'s customers and are told about answers { $who } misses.
manager-told-settled = You're no longer { $who }'s manager.
manager-told-yours = { $manager } is now your manager: they see your customers and are told about answers you miss.
manager-told-none = The manager you named has declined. `/followup manager @name` names someone else.

preferences = Preferences
preferences-change = Change
preferences-opens = Your hours: from
preferences-closes = Your hours: until
preferences-hours-hint = Outside these hours and on days off I stay quiet: only urgent issues and replies to you get through.
preferences-digest-at = Morning digest at
preferences-digest-hint = Everything that isn't time-critical, in one message.
preferences-weekdays = Working days
preferences-country = Public holidays
country-of-zone = As in my time zone's country
country-none = None
preferences-zone = Time zone
preferences-zone-hint = Type a city, a country or an offset: Shanghai, Japan, +8.
preferences-language = Language
as-in-slack = As in Slack
preferences-kinds = Reminders
preferences-kinds-hint = Clocks can't be turned off: cleared, they move to the digest.
kinds-todos = To-dos
kinds-off-todos = If cleared: only what others assign to you, in the digest
kinds-briefs = Briefing on the morning of a meeting
kinds-profiles = Profile check-ups
kinds-silence = Inactive customers
kinds-contracts = Contracts ending soon
kinds-warnings = Warnings: a customer's feedback gets worse
kinds-logging = Clock: 24 hours to log a meeting
kinds-off-logging = If cleared: in the digest
kinds-issues = Clock: 48 hours to answer a customer
kinds-off-issues = If cleared: in the digest; urgent ones still right away
preferences-cap = Most messages a day
preferences-cap-hint = The rest waits for the next digest. Urgent issues and replies to you don't count.
preferences-hours-are = Hours: { $opens } to { $closes }, { $days }
preferences-digest-is = Morning digest: { $digest }
preferences-holidays-of = Public holidays: { $country }.
preferences-no-holidays = No public holidays.
make-up-published = { $year }: { $days ->
        [0] no make-up workdays.
        [one] 1 make-up workday, published.
       *[other] { $days } make-up workdays, published.
    }
make-up-provisional = { $year }: provisional, as the make-up workdays aren't published yet.
problem-hours-backwards = Your hours end before they start. Choose a later time here.
problem-digest-outside-hours = The digest comes within your hours: choose a time from { $opens } to { $closes }.
problem-no-workday = Choose at least one day.
kinds-strategy = Strategy actions
kinds-deals = Deals: past their expected close, long in a stage, instalments due
kinds-off-deals = Unticked: they do not come
