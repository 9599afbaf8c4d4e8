"""What people say right after something was shown to them, to put it right or take it back."""

from models.rules.corrections.applying import Ahead, changes
from models.rules.corrections.correction import Correction, Kind, Part, Role
from models.rules.corrections.few_words import names_alone, says_little
from models.rules.corrections.reading import method, read, value

__all__ = [
    "Ahead",
    "Correction",
    "Kind",
    "Part",
    "Role",
    "changes",
    "method",
    "names_alone",
    "read",
    "says_little",
    "value",
]
