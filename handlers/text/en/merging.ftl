merge-open = Merge…
merge-title = Merge customers
merge-submit = Merge
merge-other = The other customer
merge-choose = Choose a customer
merge-explained =
    Which customer is the same as *{ $name }*?
    • Its follow-ups, to-dos, issues, planned meetings and decision chain move to *{ $name }*. People with the same name become one.
    • Blanks in the profile of *{ $name }* are filled from it; what's filled in stays.
    • Its owner, and anyone it's shared with, will see *{ $name }*.
    • It disappears from lists, and its name leads to *{ $name }*.
    You can undo this at any time.
merge-stays = ✅ *{ $name }* stays
merge-goes = ➡️ *{ $name }* is merged into it
merge-records = { $followups ->
    [one] 1 follow-up
   *[other] { $followups } follow-ups
}, { $open } open, { $deals ->
    [one] 1 deal
   *[other] { $deals } deals
}
merge-last = last contact { $day }
merge-swap = Keep { $name } instead
merge-earlier = Merged before
merge-earlier-one = *{ $name }*, on { $when }
merge-done = *{ $merged }* was merged into *{ $kept }*. Everything recorded with it is here now.
merge-undone = Undone: *{ $merged }* and *{ $kept }* are two customers again.

problem-merged-meanwhile = “{ $name }” has since been merged or removed. Please close this form and open the profile again.
problem-kept-was-merged = “{ $name }” has since been merged into “{ $into }”. Please undo that first.
problem-merged-name-taken = “{ $name }” is now the name of another customer. Please rename that one, then undo.
