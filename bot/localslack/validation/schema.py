"""Small schemas for JSON, and the walk that finds what breaks them, in Slack's words."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Protocol


class Spec(Protocol):
    """A requirement on a JSON value."""

    def problems(self, value: Any, at: str) -> Iterator[str]:
        """Messages for a value found at the JSON pointer `at`."""
        ...


def say(message: str, at: str) -> str:
    return f"{message} [json-pointer:{at}]"


@dataclass(frozen=True)
class Text:
    """A string of `least` to `most` characters, perhaps one of `among`, perhaps of a pattern."""

    most: int | None = None
    least: int = 0
    among: frozenset[str] | None = None
    pattern: str | None = None

    def problems(self, value: Any, at: str) -> Iterator[str]:
        if not isinstance(value, str):
            yield say("must provide a string", at)
            return
        if self.most is not None and len(value) > self.most:
            yield say(f"must be less than {self.most + 1} characters", at)
        if len(value) < self.least:
            yield say(f"must be more than {self.least - 1} characters", at)
        if self.among is not None and value not in self.among:
            yield say("must be a valid enum value", at)
        if self.pattern is not None and not re.fullmatch(self.pattern, value):
            yield say(f"must match pattern: {self.pattern}", at)


def one_of(*values: str) -> Text:
    return Text(among=frozenset(values))


@dataclass(frozen=True)
class Flag:
    """true or false."""

    def problems(self, value: Any, at: str) -> Iterator[str]:
        if not isinstance(value, bool):
            yield say("must provide a boolean", at)


@dataclass(frozen=True)
class Number:
    """A number from `least` to `most`, whole unless `decimal`."""

    least: float | None = None
    most: float | None = None
    decimal: bool = False

    def problems(self, value: Any, at: str) -> Iterator[str]:
        kinds = (int, float) if self.decimal else (int,)
        if isinstance(value, bool) or not isinstance(value, kinds):
            yield say("must provide a number" if self.decimal else "must provide an integer", at)
        elif self.least is not None and value < self.least:
            yield say(f"must be greater than or equal to {self.least:g}", at)
        elif self.most is not None and value > self.most:
            yield say(f"must be less than or equal to {self.most:g}", at)


@dataclass(frozen=True)
class Array:
    """A list of `least` to `most` items."""

    item: Spec
    most: int | None = None
    least: int = 0

    def problems(self, value: Any, at: str) -> Iterator[str]:
        if not isinstance(value, list):
            yield say("must provide an array", at)
            return
        if self.most is not None and len(value) > self.most:
            yield say(f"no more than {self.most} items allowed", at)
        if len(value) < self.least:
            yield say(f"no fewer than {self.least} items allowed", at)
        for index, item in enumerate(value):
            yield from self.item.problems(item, f"{at}/{index}")


@dataclass(frozen=True)
class Object:
    """An object with these fields and no others."""

    required: Mapping[str, Spec] = field(default_factory=dict)
    optional: Mapping[str, Spec] = field(default_factory=dict)

    @cached_property
    def fields(self) -> dict[str, Spec]:
        return {**self.required, **self.optional}

    def problems(self, value: Any, at: str) -> Iterator[str]:
        if not isinstance(value, dict):
            yield say("must provide an object", at)
            return
        for name in self.required:
            if name not in value:
                yield say(f"missing required field: {name}", at)
        for name, item in value.items():
            if name in self.fields:
                yield from self.fields[name].problems(item, f"{at}/{name}")
            else:
                yield say(f"invalid additional property: {name}", at)


@dataclass(frozen=True)
class Tagged:
    """An object whose `type` says which of these it is; the specs leave `type` out."""

    kinds: Mapping[str, Object]

    def problems(self, value: Any, at: str) -> Iterator[str]:
        if not isinstance(value, dict):
            yield say("must provide an object", at)
        elif "type" not in value:
            yield say("missing required field: type", at)
        elif not isinstance(value["type"], str) or value["type"] not in self.kinds:
            yield say(f"unsupported type: {value['type']}", f"{at}/type")
        else:
            rest = {name: item for name, item in value.items() if name != "type"}
            yield from self.kinds[value["type"]].problems(rest, at)
