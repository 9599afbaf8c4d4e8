"""Which table of segments a workspace goes by: the default, with its own put over it."""

import json
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import structlog
from sqlalchemy.orm import Session

from models.people.workspace import Workspace
from models.rules.segments import Table, WrongTable, default_table, table_of

log = structlog.get_logger()


def segment_table(session: Session, team_id: str) -> Table:
    workspace = Workspace.kept(session, team_id)
    return _read(workspace.segments if workspace else "")


def own_part(session: Session, team_id: str) -> Mapping[str, Any]:
    """What of it is the workspace's own, as `table_of` takes it."""
    workspace = session.get_one(Workspace, team_id)
    found: dict[str, Any] = json.loads(workspace.segments or "{}")
    return found


@lru_cache(maxsize=256)
def _read(own: str) -> Table:
    """The default where an older version kept what this one does not take."""
    try:
        return table_of(json.loads(own)) if own else default_table()
    except WrongTable as wrong:
        log.error("segment_table_unusable", problems=str(wrong))
        return default_table()
