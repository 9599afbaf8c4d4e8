"""A local Slack: it refuses what Slack refuses and answers in Slack's shapes.

Start at `slack.LocalSlack`. `people` holds the people of tests and demos, `page_api` and
`page/` the same for a browser.
"""
