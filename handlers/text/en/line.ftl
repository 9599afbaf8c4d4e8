customer-which = Several customers match “{ $typed }”: { $names }. Choose one from the list, or save to create “{ $typed }”.
line-too-long = This has { $length } characters; { $most } fit. What is over is not in the form: please keep it elsewhere, or save it as a second record.
you-typed = You typed: { $typed }
problem-customer-unclear = Which customer is “{ $typed }”: { $names }? Nothing was noted. Please type the whole name; a new one can be added with `/customer { $typed }`.
issue-whose = Did you mean { $names }? Choose the customer from the list.
