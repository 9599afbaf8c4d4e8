"""The local Slack's edges: Web API, Socket Mode, HTTP delivery, and the page."""
