"""Small blocks and views, valid unless a test breaks them."""

from typing import Any

Json = dict[str, Any]


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def option(text: str, value: str | None = None) -> Json:
    return {"text": plain(text), "value": value or text.lower()}


def section(text: str, **more: Any) -> Json:
    return {"type": "section", "text": {"type": "mrkdwn", "text": text}, **more}


def button(text: str, action_id: str, **more: Any) -> Json:
    return {"type": "button", "text": plain(text), "action_id": action_id, **more}


def actions(*elements: Json, **more: Any) -> Json:
    return {"type": "actions", "elements": list(elements), **more}


def text_input(**more: Any) -> Json:
    return {"type": "plain_text_input", "action_id": "value", **more}


def select(*texts: str, **more: Any) -> Json:
    options = [option(text) for text in texts]
    return {"type": "static_select", "action_id": "value", "options": options, **more}


def asks(block_id: str, element: Json, **more: Any) -> Json:
    label = plain(block_id.capitalize())
    return {"type": "input", "block_id": block_id, "label": label, "element": element, **more}


def modal(*blocks: Json, **more: Any) -> Json:
    given = list(blocks) or [section("Hello")]
    view = {"type": "modal", "callback_id": "form", "title": plain("Form"), "blocks": given}
    return {**view, "submit": plain("Save"), **more}


def home(*blocks: Json) -> Json:
    return {"type": "home", "blocks": list(blocks)}
