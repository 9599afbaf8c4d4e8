"""The patterns of what we are at already, and so will have done: matched as those of sign_words."""

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.cues import pattern
from models.rules.oneline.vocabulary.sign_words import COLLEAGUES, LEAD

# What we are at: "sending rate card tonight", "I am arranging it", "<@UX> is driving it over".
DOING = re.compile(
    rf"^{LEAD}(?:(?:i|we)(?:'m|'re|m| am| are) )?(?:(?:now|just|already|is|are|am) )*"
    r"(?:re)?(?:send|e-?mail|mail|courier|shipp?|dispatch|deliver|arrang|driv|direct|dropp"
    r"|bring|tak|gett?"
    r"|order|prepar|quot|issu|rais|credit|replac|swapp|fix|repair|organi[sz]|sort|draft|writ"
    r"|forward"
    r"|shar|post|sourc|rush|rout|work|mak|do|vis|updat|submitt|collect|pick|hand|printing"
    r"|pack|load"
    r"|whatsapp|text|handl|cover|giv|shoot|fir|pass|fax|cop|knock|pull|putt|confirm|process|escalat"
    r"|investigat|chas|ask|check|roll|overnight|scrambl|mobilis|mobiliz|redo|re-do|amend|revis|translat"
    r"|reprint|popp(?=ing (?:it|one|some|them|an?|the|another|\\d+|samples?)\\b)|rework|resend"
    r"|repack|bak|cutt|hir)"
    rf"ing\b(?! (?:back|better|worse|married|late|dark|good|bad|old)\b)"
    # With somebody who does it, whatever it is: "I'm overnighting 40 today".
    rf"|^{LEAD}(?:i|we)(?:'m|'re| am| are) (?!(?:hop|think|expect|wait|meet|see|look|wonder|assum"
    rf"|guess|feel|go|com|try"
    r"|struggl|wander|hav|tell|say|be|los|miss|runn|stay|pay|gett)ing\b)[a-z]{3,}ing\b (?!back\b"
    r"|to\b)",
    re.I,
)
# What we ask of our own people: "asking lab", "checking with the factory".
ASKING_OURS = pattern(
    "^",
    LEAD,
    r"(?:(?:i|we)(?:'?m|'?re| am| are) )?(?:still )?(?:asking|checking (?:with|w/?)|chasing"
    r"|querying (?:with|w/?)|asked|checking|consulting) ",
    f"(?:{COLLEAGUES})(?![a-z])",
)
# What goes out at once, so that we send it: "sending new ones overnight".
SHIPS_NOW = re.compile(
    rf"^{LEAD}(?:re)?(?:send|shipp|courier|overnight|dispatch|e-?mail|order|replac|swapp|arrang)ing\b"
    r"[^,;.]*\b(?:overnight|now|straight (?:away|out)|right (?:away|out)|asap|same day|next day"
    r"|by courier|express)\b",
    re.I,
)
ARE_AT = re.compile(rf"^{LEAD}(?:i|we)(?:'m|'re|m| am| are)\b", re.I)
# Whom only we have, and nobody says that it is them who ask: 得问技术.
MUST_ASK = re.compile(
    r"^\W*(?:这个|这事)?(?:还|先|只)?(?:得|需要|要)(?:先|再|去|回去)*(?:问|找|请教|请示|跟)(?:一?下)?"
    "(?:技术|工厂|厂里|研发|实验室|供应商|原厂|厂家|品[管质保]|质检|仓库|车间|总部|公司)(?!说|要|同意)"
)
