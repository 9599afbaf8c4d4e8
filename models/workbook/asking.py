"""Names of a workbook that nearly are those of customers: somebody is asked which is meant."""

from collections.abc import Mapping
from dataclasses import dataclass

from models.customers.lookup import NameLookup
from models.customers.names import normalise


@dataclass(frozen=True)
class Asking:
    """Which names somebody is to be asked about."""

    as_new: frozenset[str]
    near: Mapping[str, str] | None

    def whose(self, name: str, lookup: NameLookup) -> str | None:
        """The name that this nearly is."""
        if self.near is not None:
            return self.near.get(name)
        return None if normalise(name) in self.as_new else lookup.closest(name)
