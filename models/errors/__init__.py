"""Errors of the domain, a file a subject; all are found here as `errors.CustomerUnknown`."""

from models.errors.availability import *  # noqa: F403
from models.errors.commitments import *  # noqa: F403
from models.errors.customers import *  # noqa: F403
from models.errors.money import *  # noqa: F403
from models.errors.people import *  # noqa: F403
from models.errors.problem import *  # noqa: F403
from models.errors.reviews import *  # noqa: F403
from models.errors.strategies import *  # noqa: F403
from models.errors.workbooks import *  # noqa: F403
