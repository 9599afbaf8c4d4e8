"""The messages of one language, each parsed when it is first said: to parse all of them would take
a quarter of a second and 5 MB for every language somebody speaks."""

import re
from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

HERE = Path(__file__).parent
# A message begins at the start of a line; what belongs to it is indented, or closes a bracket.
BEGINS = re.compile(r"^(?=[a-z][\w-]* *=)", re.MULTILINE)


class Catalogue:
    """No message refers to another."""

    def __init__(self, language: str) -> None:
        self._sources = _sources(language)
        self._bundle = FluentBundle([language], use_isolating=False)

    def __contains__(self, key: str) -> bool:
        return key in self._sources

    def say(self, key: str, facts: dict[str, str | int | float]) -> str:
        """Raises KeyError for an unknown key and a missing fact."""
        if not self._bundle.has_message(key):
            self._bundle.add_resource(FluentResource(self._sources[key]))
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise KeyError(key)
        said, problems = self._bundle.format_pattern(pattern, facts)
        if problems:
            raise KeyError(f"{key} ({self._bundle.locales[0]}): {problems}")
        return str(said)


@cache
def of(language: str) -> Catalogue:
    return Catalogue(language)


def _sources(language: str) -> dict[str, str]:
    files = sorted((HERE / language).glob("*.ftl"))
    messages = (one for file in files for one in BEGINS.split(file.read_text(encoding="utf-8")))
    return {one.partition("=")[0].strip(): one for one in messages if "=" in one}
