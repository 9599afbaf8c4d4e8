vague-about-what = “{ $phrase }”: about what exactly?
vague-which-words = “{ $phrase }”: in which words? A quote tells more.
vague-how-much = “{ $phrase }”: how much?
vague-when = “{ $phrase }”: by when?
vague-who = “{ $phrase }”: who?
vague-next-step = “{ $phrase }”: what comes next, and when?
vague-in-form = 🤔 { $question } Add it here, or save as it is.
vague-when-saved = { $question } Edit adds it.
