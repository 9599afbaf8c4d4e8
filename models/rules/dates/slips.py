"""Slips of one letter in long names: Decemeber, Febuary, Thrusday."""

from collections.abc import Mapping
from string import ascii_lowercase

_LONG_ENOUGH_FOR_SWAPS = 5
_LONG_ENOUGH_FOR_VOWELS = 8
_VOWELS = "aeiou"
_LONG_ENOUGH_FOR_ANY = 6  # one letter less or more than "march" is a surname, a car or a tongue


def slips(names: Mapping[str, str]) -> dict[str, str]:
    """Every slip of the names, and the canonical word its name stands for.

    The ends of a name hold: Frida is a person, and Fridays are many. A slip as near to another
    name (Tursday: Tuesday or Thursday?) is left out.
    """
    near = {name: _near(name) for name in names}
    return {
        slip: canonical
        for name, canonical in names.items()
        for slip in _slips(name)
        if not any(slip in near[other] for other in names if names[other] != canonical)
    }


def swaps(names: Mapping[str, str]) -> dict[str, str]:
    """Names with two inner letters swapped: dyas, weeks typed wekes."""
    return {
        slip: canonical for name, canonical in names.items() for slip in _swapped(name) - {name}
    }


def _swapped(name: str) -> set[str]:
    return {name[:i] + name[i + 1] + name[i] + name[i + 2 :] for i in range(1, len(name) - 2)}


def _slips(name: str) -> set[str]:
    """The name with two neighbours swapped or a letter doubled; if long, also one less or more,
    and if longer another vowel: yesturday."""
    inner = range(1, len(name) - 1)
    found: set[str] = set()
    if len(name) >= _LONG_ENOUGH_FOR_SWAPS:
        found |= {name[:i] + name[i + 1] + name[i] + name[i + 2 :] for i in inner}
        found |= {name[:i] + letter + name[i:] for i, letter in enumerate(name)}
    if len(name) >= _LONG_ENOUGH_FOR_ANY:
        found |= {name[:i] + name[i + 1 :] for i in inner}
        found |= {name[:i] + a + name[i:] for i in range(1, len(name)) for a in ascii_lowercase}
    if len(name) >= _LONG_ENOUGH_FOR_VOWELS:
        found |= {
            name[:i] + a + name[i + 1 :] for i in inner if name[i] in _VOWELS for a in _VOWELS
        }
    return found - {name}


def _near(name: str) -> set[str]:
    """Everything one letter away from the name: less, more, swapped or another one."""
    cuts = [(name[:i], name[i:]) for i in range(len(name) + 1)]
    less = {head + tail[1:] for head, tail in cuts}
    swapped = {head + tail[1] + tail[0] + tail[2:] for head, tail in cuts if len(tail) > 1}
    more = {head + a + tail for head, tail in cuts for a in ascii_lowercase}
    other = {head + a + tail[1:] for head, tail in cuts if tail for a in ascii_lowercase}
    return less | swapped | more | other
