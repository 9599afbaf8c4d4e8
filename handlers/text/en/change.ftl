say-changed-immediate = { $who } moved your meeting with { $customer } from { $before } to { $when }.
say-deleted-immediate = { $who } deleted your record of { $when } with { $customer }. It said:
changed-cancelled = { $who } canceled your meeting with { $customer } on { $before }.
changed-not-held = { $who } noted that your meeting with { $customer } on { $before } didn't take place.
changed-instead = { $who } noted that your contact with { $customer } on { $before } was not held, and planned it for { $when } instead.
changed-meanwhile = This meeting was changed while you had it open. It's now: { $now }. What you typed is still here; save again to keep your version.
why-changed-immediate = { $who } changed your planned meeting with { $customer }, and you're told right away.
why-deleted-immediate = { $who } deleted your record with { $customer }, and you're told right away.
followup-promises-changed = Its to-dos or next contact were changed while you had it open. They're now: { $now }. What you typed is still here; save again to keep your version.
owned-given = { $who } gave you the customer { $customer }: you look after it from now on{ $went ->
        [0] .
        [one] , with 1 open thing.
       *[other] , with { $went } open things.
    }
owned-taken = { $who } gave your customer { $customer } to { $owner }{ $went ->
        [0] .
        [one] , with 1 open thing.
       *[other] , with { $went } open things.
    }
owned-profile = { $who } changed the profile of your customer { $customer }.
owned-edited = { $who } changed your record of { $when } with { $customer }. It reads now:
owned-ended = { $who } ended the work with your customer { $customer }:
owned-deal = { $who } entered a deal with { $customer } in your name: it is on your list, /deal.
owned-procedure = { $who } started the procedure with { $customer }. Its steps are to-dos of yours.
owned-dismissed = { $who } took this off the list as not an issue ({ $customer }): { $question }
owned-nudged = { $who } asks you about the answer to { $customer }: { $question }
handed-to-you = What was open with it is yours now:
handed-from-you = What was open with it went along, and is no longer yours:
handed-ask = ⚠️ *Save again to give this customer to { $owner }.* Its current owner's open work with it goes along:
handed-back = Take it back
handed-back-ask = Take { $customer } back from { $owner }? Nothing has been changed yet.
handed-back-done = { $customer } is yours again, and so is what is open with it.
handed-done = { $owner } looks after { $customer } from now on. What was open with it went along:
handing-asked = Shall I give { $customer } to { $owner }? Nothing has been changed yet: the form shows what goes along.
handing-whom = Shall I give { $customer } to a colleague? I know nobody called “{ $typed }”: choose them in the form. Nothing has been changed yet.
handing-open = Give { $customer }…
handing-given = ✅ { $owner } looks after { $customer }.
handing-settled = There is nothing left to give here.
handing-goes = ⚠️ Save to give this customer to { $owner }. What is open with it goes along:
handing-plain = ⚠️ Save to give this customer to { $owner }. Nothing is open with it.
handed-more = … and { $count } more
handed-contact = Planned contact
handed-issue = Question
handed-todo = To-do
handed-action = Strategy action
handed-request = Support asked for
handed-deal = Deal
handed-instalment = Instalment
handed-drafts = { $count ->
        [one] 1 draft about it isn't saved yet and doesn't go along. Save it first, or pass it on afterwards:
       *[other] { $count } drafts about it aren't saved yet and don't go along. Save them first, or pass them on afterwards:
    }
