vague-about-what = “{ $phrase }”: what exactly?
vague-which-words = “{ $phrase }”: in what words? A quote says more.
vague-how-much = “{ $phrase }”: how much?
vague-when = “{ $phrase }”: by when?
vague-who = “{ $phrase }”: who?
vague-next-step = “{ $phrase }”: what's next, and when?
vague-in-form = 🤔 { $question } Add it here, or save as is.
vague-when-saved = { $question } You can add it with Edit.
