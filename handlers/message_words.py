"""The words of a message as a person sees them there, in Slack's markup: its text or blocks, an
app's attachments, an e-mail, and what was forwarded."""

from collections.abc import Iterator
from typing import Any

from handlers.views.blocks import escape

Part = dict[str, Any]
# Where blocks and elements keep what they hold, in the order in which it is shown.
_INSIDE = ("title", "text", "description", "fields", "elements", "rows", "blocks", "children")
_LINES = ("rich_text_section", "rich_text_preformatted")
_DEPTH = 12  # of a block in another


def of(message: Part) -> str:
    """A message's words, a line each; "" where it shows nothing but files."""
    attached = map(_attached, _parts(message, "attachments"))
    said = (_own(message), *attached, *_mails(message))
    return "\n".join(filter(None, map(str.strip, said)))


def of_files(message: Part) -> str:
    """The names of its files, a line each."""
    files = _parts(message, "files")
    return "\n".join(escape(str(one.get("title") or one.get("name") or "")) for one in files)


def _own(message: Part) -> str:
    """People's blocks say the same as their text; an app's text is what is shown without them."""
    blocks, text = _parts(message, "blocks"), str(message.get("text") or "")
    is_typed = "bot_id" not in message and all(one.get("type") == "rich_text" for one in blocks)
    if text and is_typed:
        return text
    return _of_blocks(blocks) or text


def _attached(attachment: Part) -> str:
    """An app's attachment, or a message that was forwarded; not the preview of a link."""
    is_message = attachment.get("is_msg_unfurl") or attachment.get("is_share")
    is_preview = bool(attachment.get("from_url") or attachment.get("original_url"))
    if is_preview and not is_message:
        return ""
    inner = [one.get("message") or {} for one in _parts(attachment, "message_blocks")]
    forwarded = "\n".join(filter(None, (_of_blocks(_parts(one, "blocks")) for one in inner)))
    said = str(attachment.get("text") or "")
    shown = said or forwarded if is_message else _of_blocks(_parts(attachment, "blocks")) or said
    lines = [str(attachment.get("pretext") or ""), _title(attachment), shown]
    for field in _parts(attachment, "fields"):
        named = (str(field.get(key) or "") for key in ("title", "value"))
        lines.append(": ".join(filter(None, named)))
    lines += _mails(attachment)
    found = "\n".join(filter(None, lines))
    return found or str(attachment.get("fallback") or "")


def _title(attachment: Part) -> str:
    title, link = str(attachment.get("title") or ""), attachment.get("title_link")
    return f"<{link}|{title}>" if title and link and "|" not in title else title


def _mails(message: Part) -> Iterator[str]:
    for file in _parts(message, "files"):
        if words := file.get("plain_text") or file.get("preview_plain_text"):
            subject = str(file.get("subject") or file.get("title") or "")
            yield escape("\n".join(filter(None, (subject, str(words).strip()))))


def _of_blocks(blocks: list[Part]) -> str:
    said = ("\n".join(filter(None, _lines(block))) for block in blocks)
    return "\n".join(filter(None, said))


def _lines(part: Any, depth: int = 0) -> Iterator[str]:
    """The lines of a block, or of whatever stands in it."""
    if isinstance(part, list):
        for one in part:
            yield from _lines(one, depth + 1)
    elif isinstance(part, str):
        yield part
    if not isinstance(part, dict) or depth > _DEPTH:
        return
    match part.get("type"):
        case "plain_text" | "raw_text":
            yield escape(str(part.get("text") or ""))
        case "rich_text_list":
            for one in _parts(part, "elements"):
                yield f"• {_inline(one)}"
        case "rich_text_quote":
            yield f"> {_inline(part)}"
        case kind if kind in _LINES:
            yield _inline(part).strip("\n")
        case "button" | "image" | "actions" | "input":
            return
        case _:
            for key in _INSIDE:
                yield from _lines(part.get(key), depth + 1)


def _inline(part: Part) -> str:
    return "".join(map(_element, _parts(part, "elements")))


def _element(element: Part) -> str:
    """One element of rich text in the markup that a message's text has."""
    match element.get("type"):
        case "link":
            label = escape(str(element.get("text") or ""))
            return f"<{element.get('url')}|{label}>" if label else f"<{element.get('url')}>"
        case "user":
            return f"<@{element.get('user_id')}>"
        case "channel":
            return f"<#{element.get('channel_id')}>"
        case "usergroup":
            return f"<!subteam^{element.get('usergroup_id')}>"
        case "broadcast":
            return f"<!{element.get('range')}>"
        case "emoji":
            return f":{element.get('name')}:"
        case "date":
            return escape(str(element.get("fallback") or ""))
        case _:
            inside = _inline(element) if element.get("elements") else ""
            return inside or escape(str(element.get("text") or ""))


def _parts(part: Part, key: str) -> list[Part]:
    """The items of a list in a payload that may be of any shape."""
    found = part.get(key)
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []
