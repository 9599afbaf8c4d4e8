"""An admin puts the workspace's own table of segments over the default."""

import hashlib
import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlmodel import Session, col, select

from models.customers.customer import Customer
from models.customers.standing import Segment
from models.people.permission import require_admin
from models.people.person import Person
from models.people.segment_table import own_part, segment_table
from models.people.workspace import Workspace
from models.rules.segments import table_of


class ChangedMeanwhile(Exception):
    """Another admin saved the table after the form was opened; `stored` is the workspace's own part
    as it is now, `typed` what was to replace it."""

    def __init__(self, stored: Mapping[str, Any], typed: Mapping[str, Any]) -> None:
        super().__init__(self.__doc__)
        self.stored, self.typed = stored, typed


def stamp(own: Mapping[str, Any]) -> str:
    """Tells one state of the table from another."""
    plain = json.dumps(own, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(plain.encode()).hexdigest()[:16]


def set_table(
    session: Session, own: Mapping[str, Any], seen: str, by: Person, now: datetime
) -> None:
    """Proposals, cadences, starter plans and promises follow it from now on; the clocks of issues
    that run already go on as they are. Nothing of its own brings the default back. `seen` is the
    stamp of the table when its form was opened. Raises OnlyAdmins, ChangedMeanwhile, or WrongTable
    with all that is wrong."""
    require_admin(session, by)
    after = table_of(own)
    workspace = session.get_one(Workspace, by.team_id, with_for_update=True, populate_existing=True)
    stored = own_part(session, by.team_id)
    if stamp(stored) not in (seen, stamp(own)):
        raise ChangedMeanwhile(stored, own)
    before = segment_table(session, by.team_id)
    workspace.segments = json.dumps(own, ensure_ascii=False) if own else ""
    session.add(workspace)
    cadences = [
        one
        for one in Segment
        if before.services[one].cadence_days != after.services[one].cadence_days
    ]
    theirs = select(Customer).where(
        col(Customer.segment).in_(cadences),
        col(Customer.archived_at).is_(None),
        col(Customer.ended_at).is_(None),
    )
    for customer in session.exec(theirs) if cadences else ():
        customer.update_reminders(session, now)
