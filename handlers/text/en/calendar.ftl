calendar-none = You haven't connected a calendar. `/followup calendar https://…` connects one: its meetings with your customers then show up here.
calendar-where = Where to find the address: in Google Calendar, Settings → your calendar → “Secret address in iCal format”; in Outlook, Settings → Calendar → Shared calendars → Publish → ICS. No one gets to see it. Type it after `/followup calendar`, never in a channel.
calendar-title = Your calendars
calendar-rules = Read every 15 minutes, 30 days ahead. A meeting is picked up when its title, its guests' companies or their names point to exactly one of your customers. What you declined, or what doesn't take up your time, is left out. If it's moved or canceled there, it's moved or canceled here.
calendar-read =
    { $matched ->
        [0] Last read { $when }: no meetings with your customers in the next 30 days.
        [one] Last read { $when }: 1 meeting with a customer.
       *[other] Last read { $when }: { $matched } meetings with customers.
    }
calendar-not-yet = Connected. I'm reading it now.
calendar-failing = It has been failing since { $since }; what was planned stays. Next try: { $again }.
calendar-unclear = These point to more than one customer, so I planned nothing:
calendar-remove = Remove
calendar-remove-title = Remove this calendar?
calendar-remove-text = Its address is deleted, and meetings that came from it are canceled. What you logged stays.
calendar-problem-unknown-host = There's no server with that name.
calendar-problem-no-answer = The server isn't responding.
calendar-problem-too-slow = The server took too long to answer.
calendar-problem-refused = The server refused: the address may have been reset, or may need a password. Copy it again from your calendar's settings, remove this one and connect the new one.
calendar-problem-server-error = The server reports a problem on its side.
calendar-problem-certificate = The server's certificate isn't valid, so I sent it nothing.
calendar-problem-private-network = The address is on a private network; I only read calendars on the internet.
calendar-problem-other-port = I only read calendars on the usual http and https ports.
calendar-problem-too-many-redirects = The server keeps redirecting me.
calendar-problem-too-large = The calendar is larger than 10 MB.
calendar-problem-not-a-calendar = There's no iCal calendar at that address. Such an address usually ends in .ics.
calendar-problem-too-involved = The calendar is too complex to read in time.
problem-calendar-address-wrong = That isn't a calendar address: it should begin with https:// or webcal://.
problem-too-many-calendars = You have { $most } calendars connected, which is the limit. Remove one first.
