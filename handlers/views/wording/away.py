"""The name of a person who is on leave, as others read it."""

from datetime import date

from handlers.views.wording.look import Look


def named(name: str, back: date | None, look: Look) -> str:
    """Plain text; `back` is the day on which they work again, None where they are not away."""
    if back is None:
        return name
    return look.text("owner-away", who=name, day=look.text.bare_day(back, look.today))
