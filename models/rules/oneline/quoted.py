"""An e-mail thread pasted along with a line: what is quoted in it was written before, and is no
promise, opinion or question of this line."""

from models.rules import lazy_re as re

_WROTE = re.compile(
    r"^[ \t]*(?:On [^\n]{4,120}? wrote:|[^\n]{4,100}[写寫]道[:：]"
    r"|[-_]{2,}[ \t]*(?:Original Message|Forwarded message|Forwarded by|Reply message"
    r"|原始[邮郵]件|[转轉][发發]的?[邮郵]件|原始訊息)[^\n]*"
    r"|Begin forwarded message:"
    # The head of a mail: "From:" and, close below it, when or to whom it was sent.
    r"|(?:From|[发發寄]件[人者])[ \t]*[:：][^\n]*\n(?:[^\n]*\n){0,2}?[ \t]*"
    r"(?:Sent|To|Date|Subject|[发發][送件][时時][间間]|日期|[时時][间間]|收件[人者]"
    r"|主[题題旨])[ \t]*[:：][^\n]*)"
    r"[ \t]*$",
    re.I | re.M,
)
_OWN_WORDS = re.compile(
    r"原[话話](?:是|就是)?[\s:：,，]*[“\"‘'「『](?P<words>[^”\"’'」』\n]{2,80})[”\"’'」』]"
    r"|原[话話][:：]\s*(?P<plain>[^“\"‘'「『”\"’'」』\n。，,]{4,60})"
    # 許董：『…』: what stands in quotation marks after somebody, and is no question.
    r"|^[^\s,，:：。\n“\"「『]{1,12}[:：]\s*[“「『](?P<said>[^”」』\n?？]{5,80})[”」』]"
)
_MARKED = re.compile(r"^[ \t]*(?:>|＞|&gt;)[^\n]*(?:\n|\Z)", re.M)


def split(typed: str) -> tuple[str, str]:
    """What was typed, and what is quoted, "" where nothing is."""
    wrote = _WROTE.search(typed)
    own, thread = (typed[: wrote.start()], typed[wrote.start() :]) if wrote else (typed, "")
    marked = "".join(_MARKED.findall(own))
    if not (marked or thread):
        return typed, ""
    return _MARKED.sub("", own).strip(), f"{marked}{thread}".strip()


def own_words(text: str) -> str:
    """What somebody said word for word, where the line says that it is: 原话“…”."""
    found = _OWN_WORDS.search(text)
    return next(filter(None, found.groups()), "") if found else ""
