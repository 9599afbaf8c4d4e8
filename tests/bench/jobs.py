"""What is not done here: a job of APScheduler's for each reminder, in its SQLAlchemy store. It
remembers no message and asks nobody's hours; it is only taken and removed."""

import pickle
from datetime import datetime

from apscheduler.job import Job
from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.base import BaseScheduler
from apscheduler.schedulers.blocking import BlockingScheduler
from apscheduler.triggers.date import DateTrigger
from sqlalchemy import Engine, insert

from tests.bench.owed import AHEAD, BATCH, SPREAD
from tests.firm import START


def remind(about: int) -> None:
    raise LookupError(f"nothing is said of {about}")


class Jobs:
    """So many jobs, of which the `due` first were due at START."""

    def __init__(self, engine: Engine, due: int, pending: int) -> None:
        self._store = SQLAlchemyJobStore(engine=engine)
        scheduler: BaseScheduler = BlockingScheduler(timezone="UTC")
        self._store.start(scheduler, "default")
        rows = [_row(scheduler, number, due, pending) for number in range(pending)]
        with engine.begin() as connection:
            for start in range(0, pending, BATCH):
                connection.execute(insert(self._store.jobs_t), rows[start : start + BATCH])

    def tick(self, now: datetime) -> list[str]:
        """Which jobs are due."""
        return [job.id for job in self._store.get_due_jobs(now)]

    def take(self, job: str) -> None:
        """What its scheduler does with a job that has no next time."""
        self._store.remove_job(job)


def _row(scheduler: BaseScheduler, number: int, due: int, pending: int) -> dict[str, object]:
    at = START if number < due else START + AHEAD + SPREAD * (number / pending)
    job = Job(
        scheduler, id=str(number), trigger=DateTrigger(at), func=remind, args=(number,),
        kwargs={}, executor="default", misfire_grace_time=None, coalesce=True, max_instances=1,
        name="remind", next_run_time=at,
    )  # fmt: skip
    state = pickle.dumps(job.__getstate__(), pickle.HIGHEST_PROTOCOL)
    return {"id": job.id, "next_run_time": at.timestamp(), "job_state": state}
