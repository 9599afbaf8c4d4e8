"""One pattern in place of many: most words of a sentence are none of a date, and are not to be
held against each pattern."""

from collections.abc import Iterable

from models.rules import lazy_re as re

# Groups that nobody asks for, and what stands once more in a pattern.
_GROUP = re.compile(r"\(\?P<\w+>|(?<!\\)\((?!\?)")
_ONCE_MORE = re.compile(r"\\[1-9]|\(\?P=\w+\)")


def any_of(patterns: Iterable[re.Pattern[str]]) -> re.Pattern[str]:
    """Matches wherever one of the patterns does, and hardly anywhere else."""
    plain = (_ONCE_MORE.sub(".*?", _GROUP.sub("(?:", one.pattern)) for one in patterns)
    return re.compile("|".join(f"(?:{one})" for one in plain), re.ASCII)
