instalments = Instalments
instalments-received = Received { $received } of { $total }
instalments-next = next { $amount }, due { $day }
instalments-late = ⚠️ { $amount } was due { $day }, { $days ->
    [one] 1 day late
   *[other] { $days } days late
}
instalments-less = ⚠️ The instalments come to { $total }: { $difference } less than the deal.
instalments-more = ⚠️ The instalments come to { $total }: { $difference } more than the deal.
instalments-more-rows = More rows
instalments-changed = Somebody has changed these meanwhile. What you typed is still below; Save replaces what is there now:
instalment-due = due { $day }
instalment-late = ⚠️ was due { $day }, { $days ->
    [one] 1 day late
   *[other] { $days } days late
}
instalment-received = ✅ received { $day }
instalment-receive = Received
instalment-part = Part of it…
instalment-move = New date
instalment-amount = Amount ({ $row })
instalment-amount-hint = An amount, or a share of the deal such as 30%. With a day and no amount, a row is for what is left.
instalment-follows = { $percent }% of the deal. It follows when the deal's amount changes.
instalment-follows-alike = One of equal parts of the deal. It follows when the deal's amount changes.
instalment-follows-rest = What is left of the deal. It follows when the deal's amount changes.
instalment-follows-part = What is left of the { $percent }% of the deal. It follows when the deal's amount changes.
instalments-moved = The instalments follow the new amount: { $changes }
instalment-moved = due { $day }: { $before } → { $after }
instalment-due-day = Due ({ $row })
instalment-part-title = Part received
instalment-part-amount = How much was received?
instalment-part-on = Received on
instalment-rest-due = The rest is due
instalment-new-due = When will it come?
say-instalment-soon = { $customer }: { $amount } for { $what } is due { $day }
say-instalment-overdue = { $customer }: { $amount } for { $what } was due { $day }. Has it come?
say-instalment-still-open = { $customer }: { $amount } for { $what } was due { $day } and has not come yet
deal-plan = Instalments: { $parts }
deal-plan-unread = ⚠️ I can't make out the instalments in “{ $words }”, so none are planned. After saving, enter them under Instalments.
deal-plan-sums = ⚠️ The instalments in “{ $words }” add up to { $sum }, but the deal is worth { $worth }, so none are planned. After saving, enter them under Instalments.
deal-plan-rest = the rest
deal-plan-part = { $what } on { $day }
deal-plan-undated = { $what }, no day yet
deal-plan-when = When is { $what } due?
deal-plan-hint = Left empty, it is not planned yet. You can add it under Instalments.
deal-receive = Received…
receipt-title = Money received
receipt-for = What it is for
receipt-rest-hint = Where less came than was due. Left empty, the rest stays due as it was.
receipt-outstanding = { $amount } to come, not planned by instalments
receipt-open = Book it…
receipt-heard = Money from { $customer }: shall I book it? Nothing is saved yet.
instalment-came = came { $day }, received once the deal is won
receipt-heard-open = Money from { $customer }, whose deal is still open. Is it won? Nothing is saved yet.
receipt-would-book = { $amount }, received { $day }, for { $what }
receipt-would-book-some = Received { $day }, for { $what }
receipt-booked = ⚠️ { $amount } from { $customer } is booked for { $day } already, for { $what }. Book it again only if it came twice.
receipt-booked-all = { $amount } from { $customer } is booked for { $day } already, for { $what }. Nothing more is to come, so I booked nothing.
receipt-won = It's won: book it…
receipt-when-won = Book it once it's won…
receipt-while-open = The deal is still open: this is booked as received once it is won.
offer-booked = ✅ Booked: { $amount } from { $customer }
offer-kept = ✅ Noted: { $amount } from { $customer }, booked as received once the deal is won
offer-taken-back = ↩️ Taken back: nothing of this money from { $customer } is booked any more.
deal-books = Booked with it: { $amount }, received on { $day }
instalments-came = { $amount } has come, received once it is won
