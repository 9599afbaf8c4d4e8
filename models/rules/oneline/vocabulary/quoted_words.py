"""The patterns of words in quotation marks, as those of sign_words."""

from models.rules import lazy_re as re

QUOTED = re.compile(
    r"[\"“「『][^\"”」』]{3,160}[\"”」』]|(?<!\w)'(?:[^']|(?<=\w)'(?=\w)){5,80}'(?!\w)"
)
# Words of somebody's in quotation marks, and no name: urn samples 'a bit municipal looking'.
QUOTED_WORDS = re.compile(
    r"(?<!called )(?<!named )(?<!marked )(?<!labelled )(?<!titled )"
    r"(?:\"(?=[a-z])[^\"?]{1,60} [^\"?]{1,60}\"|“(?=[a-z])[^”?]{1,60} [^”?]{1,60}”"
    r"|(?<!\w)'(?=[a-z])[^?']{1,60} [^?]{1,60}?'(?!\w))"
)
# Said, and no opinion: "will do tmrw".
QUOTED_ANSWER = re.compile(
    r"[\"“'‘「](?:will|ok(?:ay)?|yes|yep|sure|call|send|give|can|could|i'?ll|we'?ll|let|come|try|ask"
    r"|pls|please|[^\"”」]{0,8}(?:下单|付款|汇款|再[说看谈议]|再联[系络])|tomorrow|tmrw?|soon"
    r"|later|busy|in a meeting)\b",
    re.I,
)
QUOTED_ALONE = re.compile(rf"(?!.*[?？])\W*(?:{QUOTED.pattern})\W*")
