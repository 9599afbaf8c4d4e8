"""Customers by name, for a file of names: read at once, where one by one would take minutes."""

from collections.abc import Iterable
from functools import cached_property

from sqlmodel import Session, col, select

from models.customers.customer import Customer
from models.customers.names import normalise
from models.customers.search import MAX_MATCHING, closest, search
from models.database.chunks import chunks
from models.people.person import Person
from models.rules.names import said, similarity

MAX_IN_SIGHT = 20_000  # names that are held; of more each is looked for in the database


class NameLookup:
    """The customers of these names as `by` sees them."""

    def __init__(self, session: Session, names: Iterable[str], by: Person) -> None:
        self._session, self._by = session, by
        keys = (normalise(name) for name in names)
        self._holders = {
            customer.name_key: customer
            for chunk in chunks(keys)
            for customer in session.exec(select(Customer).where(col(Customer.name_key).in_(chunk)))
        }

    @property
    def found(self) -> list[Customer]:
        """Those that have one of the names, or that such a one was merged into."""
        survivors = (Customer.surviving(self._session, one.id) for one in self._holders.values())
        return list({one.id: one for one in survivors if one is not None}.values())

    def of_name(self, name: str) -> Customer | None:
        """As Customer.of_name."""
        holder = self._holders.get(normalise(name))
        found = Customer.surviving(self._session, holder.id) if holder else None
        return found if found is not None and found.archived_at is None else None

    def closest(self, name: str) -> str | None:
        """As search.closest."""
        if self._in_sight is None:
            return closest(self._session, name, self._by)
        return self._in_sight.nearest(name)

    def called_for_short(self, name: str) -> list[str]:
        """The names that somebody may mean by a part of them: 云帆 is likely 云帆软件."""
        typed = name.strip()
        whole = (0, len(typed))
        if self._in_sight is None:
            near = [one.name for one in search(self._session, typed, self._by, MAX_MATCHING)]
        else:
            near = self._in_sight.with_part(typed)[:MAX_MATCHING]
        found = said.find(typed, near) if near else []
        return list(dict.fromkeys(one.name for one in found if (one.start, one.end) == whole))

    @cached_property
    def _in_sight(self) -> similarity.Names | None:
        seen = Customer.visible_to(self._session, self._by)
        columns = seen.with_only_columns(col(Customer.name), col(Customer.search_key))
        found = self._session.execute(columns.limit(MAX_IN_SIGHT + 1)).all()
        if len(found) > MAX_IN_SIGHT:
            return None
        return similarity.Names((name, keys) for name, keys in found)
