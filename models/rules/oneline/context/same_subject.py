"""Whose a bare "will" is: in one sentence the subject goes on from the clause before. "He is fine
with 2 hours, will confirm by Thursday" is his promise, "told him, will send the quote" is ours."""

from collections.abc import Sequence

from models.rules import lazy_re as re
from models.rules.oneline.clauses.reading import Reading
from models.rules.oneline.people import people

_LEAD = r"^[\W_]*(?:(?:and|but|so|then|also) )*"
_WILL = re.compile(rf"{_LEAD}(?:will|'ll|promised to|agreed to)(?! be\b) (?:also |then )?", re.I)
_THEY = re.compile(rf"{_LEAD}(?:he|she|they|the (?:customer|client|buyer))(?:'s|'re)? ", re.I)
# What they want of us, which we then promise: "he wants a quote, will send it by Friday".
_WANTS = re.compile(
    r"\b(?:wants?|wanted|needs?|needed|ask(?:s|ed)?|asking|would like|is after|was after"
    r"|request\w*|expect\w*|wait\w*|prefers?|hop(?:es?|ing|ed)|keen (?:on|to)|interested|wonder\w*"
    r"|curious|due|missing|short of|out of|enquir\w*|inquir\w*|looking for|complain\w*|unhappy"
    r"|upset|angry|annoyed|away|busy|not (?:in|there|here|lifting|answering|picking)|didn'?t"
    r"|hasn'?t|haven'?t|doesn'?t|don'?t)\b|\?",
    re.I,
)
# What a seller does for a customer, and what a customer does for us.
_OURS = re.compile(
    r"\b(?:quot\w+|proposals?|brochures?|price ?lists?|pricing|samples?|invoices?|decks?|slides?"
    r"|catalogues?|catalogs?|datasheets?|minutes|offers?|follow up|try|check|look into|ring"
    r"|chase|(?:call|send|give|get|e-?mail|tell|ask|visit|bring|show|text)"
    r" (?:it to )?(?:him|her|them))\b",
    re.I,
)
_THEIRS = re.compile(
    r"\b(?:confirm|decide|sign|pay|approve|order|place|transfer|countersign"
    r"|signed|po|purchase order|let (?:me|us) know|(?:come|get) back to (?:me|us)|tell (?:me|us)"
    r"|(?:send|give|e-?mail|call|ring) (?:me|us)|his|her|their|discuss|talk|speak|think)\b",
    re.I,
)


def is_theirs(read: Sequence[Reading], at: int) -> bool:
    """Whether a promise without its subject is the customer's."""
    one, before = read[at], read[at - 1] if at else None
    if before is None or one.role != "todo" or one.clause.opens or one.owner or one.signs.is_han:
        return False
    if before.role == "todo" or before.owner or before.signs.ours or not _WILL.match(one.masked):
        return False
    is_of_them = _THEY.match(before.typed) or people.opens_with_one(before.typed)
    is_of_them = is_of_them and not _WANTS.search(before.masked)
    is_of_ours = _OURS.search(one.masked) and not _THEIRS.search(one.masked)
    return bool(is_of_them) and not is_of_ours
