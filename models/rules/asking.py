"""Whether somebody asks the bot how something stands: 安和的会取消了吗, "is the call still on?".
What a customer asks is told of with whoever asks it. Pure."""

from models.rules import lazy_re as re
from models.rules.amounts.lexicon import fold

_LONGEST = 60  # characters
_CHINESE = re.compile(
    "[^,;:。!\n]*(?:[了过好完成到](?:没有?|吗|么|嘛)|[还仍](?:去|开|见|约|有)(?:吗|么|不))[\\s?]*"
    "|[^,;:。!\n]*[了过](?:什么|啥|哪些)(?:事情?|东西)?[呢啊呀]?[\\s?]*"
    "|[^,;:。!\n]*(?:是不是|有没有)[^,;:。!\n]{0,8}(?:取消|改期|推迟|延期|定|约|批|发)[^,;:。!\n]{0,3}\\?\\s*"
)
_ENGLISH = re.compile(
    r"\W*(?:(?:hi|hey|so|and|but),? )*(?:is|are|was|were|has|have|did|does|do|when(?:'s)?) "
    r"(?!(?:you|we|it possible|there a way)\b)[^,;:!\n]*"
    r"\b(?:meetings?|calls?|visits?|demos?|appointments?|contact)\b[^,;:!\n]*\?\s*"
    r"|[^,;:!\n]*\b(?:meeting|call|visit|demo|appointment) (?:still on|cancell?ed|off|moved"
    r"|confirmed|postponed)\s*\?\s*",
    re.I,
)
# Somebody of theirs asks it, or it is asked of them.
_SAID = re.compile(
    "[问说讲想要请让叫催提嫌]|希望|反[馈映]|担心|表示|客户|对方|[你您]|贵司|他们|她们"
    r"|\b(?:asks?|asked|asking|says?|said|wants?|wanted|wonders?|wondering|knows?|you|your)\b"
)


def is_question(typed: str) -> bool:
    said = fold(typed).strip().lower()
    if len(said) > _LONGEST or _SAID.search(said):
        return False
    return bool(_CHINESE.fullmatch(said) or _ENGLISH.fullmatch(said))
