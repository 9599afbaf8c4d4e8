"""Python's `re`, but a pattern is compiled when it is first used.

There are a thousand of them, some with hundreds of words. Compiled while the modules are imported
they would cost every process two seconds, and most processes read no line at all.
"""

import re
from collections.abc import Callable, Iterator
from functools import cached_property, partial
from re import (
    ASCII,
    VERBOSE,
    A,
    I,
    M,
    Match,
    Pattern,
    escape,
    findall,
    finditer,
    fullmatch,
    match,
    search,
    split,
    sub,
)
from typing import Any, cast

__all__ = [
    "ASCII",
    "VERBOSE",
    "A",
    "I",
    "M",
    "Match",
    "Pattern",
    "compile",
    "escape",
    "findall",
    "finditer",
    "fullmatch",
    "match",
    "search",
    "split",
    "sub",
    "waiting",
]


class _Pattern:
    """Stands in for an `re.Pattern`: what is asked of it once is the compiled one's own from then
    on. Its source is known without compiling, so that patterns may be built from one another."""

    def __init__(self, pattern: str, flags: int) -> None:
        # Put back first: it may be built from one where it is replaced.
        self.pattern = pattern.replace(_HAN_AS_IT_IS, _HAN).replace(_HAN, _HAN_AS_IT_IS)
        self._flags = flags
        _waiting.add(self)

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        _waiting.discard(self)
        return re.compile(self.pattern, self._flags)

    def __getattr__(self, name: str) -> Any:
        found = getattr(self.compiled, name)
        setattr(self, name, found)
        return found


_waiting: set[_Pattern] = set()
# Chinese has no case, but re looks for that of 20,000 characters, which takes a millisecond.
_HAN, _HAN_AS_IT_IS = r"[\u4e00-\u9fff]", r"(?-i:[\u4e00-\u9fff])"


def compile(pattern: str, flags: int = 0) -> re.Pattern[str]:
    return cast(re.Pattern[str], _Pattern(pattern, flags))


def waiting() -> Iterator[Callable[[], re.Pattern[str]]]:
    """What compiles each pattern that nobody has used yet: 2 s of work in all."""
    for pattern in list(_waiting):
        yield partial(getattr, pattern, "compiled")
