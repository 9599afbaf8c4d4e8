manager-named = { $manager } is now your manager: they see your customers and hear of the answers you miss.
manager-is = { $manager } is your manager.
manager-none = You have not said who your manager is. `/followup manager @name` does.

preferences = Preferences
preferences-change = Change
preferences-opens = Your hours: from
preferences-closes = Your hours: until
preferences-hours-hint = Outside of them and on days off I stay silent: only urgent issues and answers to you come.
preferences-digest-at = Morning digest at
preferences-digest-hint = All that does not have to come at its minute, in one message.
preferences-weekdays = Working days
preferences-country = Public holidays of
country-of-zone = The country of my time zone
country-none = None
preferences-zone = Time zone
preferences-zone-hint = Type a city, a country or an offset: Shanghai, Japan, +8.
preferences-language = Language
as-in-slack = As in Slack
preferences-kinds = Reminders
preferences-kinds-hint = The clocks cannot be switched off: unticked, they come in the digest.
kinds-todos = To-dos
kinds-off-todos = Unticked: only what others give you, in the digest
kinds-briefs = Briefs on the morning of a contact
kinds-off-briefs = Unticked: they do not come
kinds-profiles = Profiles to look at again
kinds-off-profiles = Unticked: they do not come
kinds-silence = Customers gone quiet
kinds-off-silence = Unticked: they do not come
kinds-contracts = Contracts that end soon
kinds-off-contracts = Unticked: they do not come
kinds-warnings = Warnings: a customer's answers turn for the worse
kinds-off-warnings = Unticked: they do not come
kinds-logging = Clock: 24 hours to log a contact
kinds-off-logging = Unticked: in the digest
kinds-issues = Clock: 48 hours to answer a customer
kinds-off-issues = Unticked: in the digest; urgent ones still at once
preferences-cap = Messages a day, at most
preferences-cap-hint = What is more waits for the next digest. Urgent issues and answers to you are not counted.
preferences-hours-are = Hours: { $opens } to { $closes }, { $days }
preferences-digest-is = Morning digest: { $digest }
preferences-holidays-of = Public holidays: { $country }.
preferences-no-holidays = No public holidays.
make-up-published = { $year }: { $days ->
        [0] no make-up workdays.
        [one] 1 make-up workday, published.
       *[other] { $days } make-up workdays, published.
    }
make-up-provisional = { $year }: provisional, the make-up workdays are not published yet.
problem-hours-backwards = Your hours end before they begin. Choose a later time here.
problem-digest-outside-hours = The digest comes within your hours: choose a time from { $opens } to { $closes }.
problem-no-workday = Tick at least one day.
