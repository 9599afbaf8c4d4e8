calendar-none = No calendar of yours is connected. `/followup calendar https://…` connects one: its meetings with your customers become planned contacts.
calendar-where = The address: in Google Calendar, Settings → your calendar → “Secret address in iCal format”; in Outlook, Settings → Calendar → Shared calendars → Publish → ICS. It is shown to nobody. Type it after `/followup calendar`, never in a channel.
calendar-title = Your calendars
calendar-rules = Read every 15 minutes, 30 days ahead. A meeting becomes a planned contact where its title, its guests' companies or their names point to exactly one of your customers. Moved or cancelled there, it is moved or cancelled here.
calendar-read =
    { $matched ->
        [0] Last read { $when }: no meeting with a customer of yours in the next 30 days.
        [one] Last read { $when }: 1 meeting with a customer.
       *[other] Last read { $when }: { $matched } meetings with customers.
    }
calendar-not-yet = Connected. It is being read now.
calendar-failing = It has failed since { $since }; what was planned stays. I try again { $again }.
calendar-unclear = These name more than one customer, so I planned nothing:
calendar-remove = Remove
calendar-remove-title = Remove this calendar?
calendar-remove-text = Its address is deleted, and planned contacts that came from it are cancelled. What you logged stays.
calendar-problem-unknown-host = There is no server of that name.
calendar-problem-no-answer = The server does not answer.
calendar-problem-too-slow = The server took too long to answer.
calendar-problem-refused = The server refuses it: the address may have been reset, or need a password. Copy it again from your calendar's settings, remove this one and connect the new one.
calendar-problem-server-error = The server has a problem of its own.
calendar-problem-certificate = The server's certificate is not valid, so I sent it nothing.
calendar-problem-private-network = The address lies in a private network, and I read calendars on the internet only.
calendar-problem-other-port = I read calendars at the usual ports of http and https only.
calendar-problem-too-many-redirects = The server sends me from one address to the next without end.
calendar-problem-too-large = The calendar is larger than 10 MB.
calendar-problem-not-a-calendar = What is there is not a calendar in iCal format. Its address usually ends in .ics.
calendar-problem-too-involved = The calendar takes too long to work out.
problem-calendar-address-wrong = That is not the address of a calendar: it begins with https:// or webcal://.
problem-too-many-calendars = You have { $most } calendars connected, and that is the most there can be. Remove one first.
