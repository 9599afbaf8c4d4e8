"""People's calendars: fetched over the network, parsed in a process of their own."""
