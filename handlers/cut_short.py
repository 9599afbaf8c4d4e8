"""A sentence above a form, for a line of which its inputs do not hold all."""

from handlers.turn import Turn


def said(text: str, most: int, label: str, turn: Turn) -> list[str]:
    """The sentence, where a text is longer than its input, whose label has this key."""
    if len(text) <= most:
        return []
    field = turn.text(label)
    return [turn.text("field-too-long", field=field, length=len(text), most=most)]
