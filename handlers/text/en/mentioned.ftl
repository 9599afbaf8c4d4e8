mentioned = I keep nothing that is said in channels unless you tell me to. Shall I keep this? For a question, write to me directly.
mentioned-followup = Make it a follow-up
mentioned-todo = Make it a to-do
