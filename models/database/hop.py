"""One transaction in a worker thread that the edge may stop waiting for: whatever it tells the
person then stays true, however late the thread goes on."""

import threading

from models.database.errors import NotKept, OutcomeUnknown


class Hop:
    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._is_given_up = False
        self._is_committing = False

    def commits(self) -> None:
        """Called right before COMMIT is sent. Raises NotKept where nobody waits any more: the
        person has been told so."""
        with self._lock:
            if self._is_given_up:
                raise NotKept
            self._is_committing = True

    def give_up(self) -> NotKept | OutcomeUnknown:
        """Wait no longer; what is known of the outcome."""
        with self._lock:
            self._is_given_up = True
            return OutcomeUnknown() if self._is_committing else NotKept()
