"""Legal forms at the end of a company's name in Latin letters: Ltd, GmbH, Oy, Sdn Bhd, s.r.o.

The list is our own: the library that has one (cleanco) also takes UK, AT, ET, OK and AD for forms,
by which two customers in two places would be one.
"""

from models.rules import data
from models.rules import lazy_re as re

_LISTED = data.load(__package__, "company_forms.toml")
_FORM = "|".join([*_LISTED["phrases"], *_LISTED["words"].split()])
_FORMS = re.compile(f"(?:{_FORM})(?: (?:{_FORM}))*")
_AT_END = re.compile(rf" {_FORMS.pattern}$")


def without_form(name: str) -> str:
    """A folded name, its words parted by spaces, without the forms it ends with; a name that is
    nothing but a form stays."""
    return _AT_END.sub("", name)


def is_form(name: str) -> bool:
    """Whether a folded name is nothing but forms."""
    return _FORMS.fullmatch(name) is not None


def ends_with_form(typed: str) -> bool:
    """Whether a name as it is typed, "Acme, Inc.", ends with a form or is one."""
    plain = typed.lower().replace(".", "").replace(",", " ")
    return _AT_END.search(f" {' '.join(plain.split())}") is not None
