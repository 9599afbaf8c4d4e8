"""An admin puts the workspace's own table of segments over the default."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlmodel import Session, col, select

from models.customers.customer import Customer
from models.customers.standing import Segment
from models.people.permission import require_admin
from models.people.person import Person
from models.people.segment_table import segment_table
from models.people.workspace import Workspace
from models.rules.segments import table_of


def set_table(session: Session, own: Mapping[str, Any], by: Person, now: datetime) -> None:
    """Proposals, cadences, starter plans and promises follow it from now on; the clocks of issues
    that run already go on as they are. Nothing of its own brings the default back. Raises
    OnlyAdmins, or WrongTable with all that is wrong."""
    require_admin(session, by)
    before, after = segment_table(session, by.team_id), table_of(own)
    workspace = session.get_one(Workspace, by.team_id)
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
