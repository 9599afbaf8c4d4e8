"""Failures that a test orders for coming Web API calls."""

from collections import deque
from dataclasses import dataclass


@dataclass(frozen=True)
class RateLimited:
    """429 with Retry-After, in seconds; the call has no effect."""

    retry_after: int = 1


@dataclass(frozen=True)
class ServerError:
    """A 5xx answer."""

    status: int = 500
    after_effect: bool = False


@dataclass(frozen=True)
class Lost:
    """The connection breaks: by default after the call took effect."""

    after_effect: bool = True


@dataclass(frozen=True)
class NoAnswer:
    """The call hangs until the client gives up."""

    after_effect: bool = False


@dataclass(frozen=True)
class ApiError:
    """An answer {"ok": false, "error": …}; the call has no effect."""

    error: str


Fault = RateLimited | ServerError | Lost | NoAnswer | ApiError


class Faults:
    """The failures still to come, by method, in the order they were asked for."""

    def __init__(self) -> None:
        self._ordered: dict[str, deque[Fault]] = {}

    def order(self, method: str, times: int, how: Fault) -> None:
        self._ordered.setdefault(method, deque()).extend([how] * times)

    def next(self, method: str, place: str = "") -> Fault | None:
        """The failure of this call, if any; `place` is the channel or person that it names."""
        ordered = self._ordered.get(method)
        return ordered.popleft() if ordered else None
