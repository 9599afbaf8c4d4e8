"""What a line says that an input of a form does not hold."""

from handlers.turn import Turn


def said(text: str, most: int, label: str, turn: Turn) -> list[str]:
    """Says so where a text is longer than its input, which has this key of a label."""
    if len(text) <= most:
        return []
    field = turn.text(label)
    return [turn.text("field-too-long", field=field, length=len(text), most=most)]
