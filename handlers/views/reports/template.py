"""A Word template filled with the words of a document.

The libraries are loaded when the first document is made: they take a fifth of a second, and most
processes never make one.
"""

from dataclasses import dataclass, is_dataclass
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace
from typing import Any, get_args, get_type_hints

from models.rules import lazy_re as re

OURS = Path(__file__).parent / "templates"
NOT_IN_XML = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# Of East Asian letters: else Word takes Chinese ones for Japanese where it is set up so.
LANGUAGES = {"en": "zh-CN", "zh-CN": "zh-CN", "zh-TW": "zh-TW"}
FONTS = {"zh-CN": "Microsoft YaHei", "zh-TW": "Microsoft JhengHei"}
LATIN = "en-US"
MAX_TITLE = 255  # characters of a property


@dataclass(frozen=True)
class Templates:
    """The Word files that documents are made of: ours, or those of the workspace."""

    review: Path = OURS / "review.docx"
    business_review: Path = OURS / "business-review.docx"

    @classmethod
    def of(cls, review: Path | None, business_review: Path | None) -> "Templates":
        """With ours where the workspace has none."""
        return cls(review or cls.review, business_review or cls.business_review)


def fill(template: Path, words: Any, title: str, language: str, made_at: datetime) -> bytes:
    """The .docx in this language; the attributes of `words` are what the template names. A font
    that the template itself names for East Asian letters stays."""
    from docxtpl import DocxTemplate
    from jinja2 import Environment, StrictUndefined

    strict = Environment(autoescape=True, undefined=StrictUndefined, finalize=_writable)
    template_of = DocxTemplate(template)
    template_of.render(vars(words), strict)
    document: Any = template_of.docx
    _speak(document, LANGUAGES[language])
    about, day = document.core_properties, made_at.astimezone(UTC).replace(tzinfo=None)
    about.title, about.author, about.language = _writable(title)[:MAX_TITLE], "Kept", language
    about.last_modified_by, about.created, about.modified = "Kept", day, day
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def fault(template: Path, words: type) -> str:
    """What is wrong with a template, found by filling it with examples; "" where nothing is."""
    try:
        for is_filled in (True, False):
            fill(template, _example(words, is_filled), "", "en", datetime.now(UTC))
    except Exception as error:  # of Word's format, of the template's language, of the disk
        return f"{type(error).__name__}: {error}"
    return ""


def _writable(value: Any) -> Any:
    return NOT_IN_XML.sub("", value) if isinstance(value, str) else value


def _speak(document: Any, east_asian: str) -> None:
    """Say which language every part is in, and in which font Chinese is written."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    styles = document.styles.element
    default = styles.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    if default is not None:
        font = default.get_or_add_rFonts()
        if not any("eastAsia" in name for name in font.attrib):
            font.set(qn("w:eastAsia"), FONTS[east_asian])
        if default.find(qn("w:lang")) is None:
            default.append(OxmlElement("w:lang"))
    for part in document.part.package.iter_parts():
        element = getattr(part, "element", None)
        for said in () if element is None else element.iter(qn("w:lang"), qn("w:themeFontLang")):
            said.set(qn("w:val"), LATIN)
            said.set(qn("w:eastAsia"), east_asian)


def _example(kind: Any, is_filled: bool) -> Any:
    """A value of this type, with something everywhere or nothing anywhere."""
    if is_dataclass(kind):
        hints = get_type_hints(kind)
        return SimpleNamespace(**{name: _example(hint, is_filled) for name, hint in hints.items()})
    if inner := get_args(kind):
        return [_example(inner[0], is_filled)] if is_filled else []
    if kind is bool:
        return is_filled
    return "x" if is_filled else ""
