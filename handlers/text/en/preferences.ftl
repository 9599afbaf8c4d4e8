manager-named = { $manager } is now your manager: they see your customers and hear of the answers you miss.
manager-is = { $manager } is your manager.
manager-none = You have not said who your manager is. `/followup manager @name` does.
