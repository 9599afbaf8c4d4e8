"""Names of a workbook that nearly are those of customers: somebody is asked which is meant."""

from collections.abc import Mapping
from dataclasses import dataclass

from models.customers.lookup import NameLookup
from models.customers.names import normalise

MOST = 5  # customers that somebody may choose from


@dataclass(frozen=True)
class Asking:
    """Which names somebody is to be asked about."""

    as_new: frozenset[str]
    near: Mapping[str, str] | None

    def whose(
        self, name: str, lookup: NameLookup, unsure: Mapping[str, tuple[str, ...]]
    ) -> list[str]:
        """The name that this nearly is, or those that it is short for: of customers that are here,
        and of those whom the file lists."""
        if self.near is not None:
            return [self.near[name]] if name in self.near else []
        if normalise(name) in self.as_new:
            return []
        closest = lookup.closest(name)
        here = [closest] if closest else lookup.called_for_short(name)
        listed = unsure.get(name, ())
        known = {normalise(one) for one in here}
        return [*here, *(one for one in listed if normalise(one) not in known)][:MOST]
