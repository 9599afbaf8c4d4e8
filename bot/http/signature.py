"""Slack's request signature, verified before anything else reads the request."""

import hashlib
import hmac
import re
from collections.abc import Sequence

TIMESTAMP, SIGNATURE = "X-Slack-Request-Timestamp", "X-Slack-Signature"
SECONDS_APART = 300  # between Slack's clock and ours; an older request may be a replay
# ASCII alone: `int` reads digits of other scripts, spaces and underscores, too.
_SECONDS = re.compile(r"[0-9]{1,12}")
_SIGNATURE = re.compile(r"v0=[0-9a-f]{64}")


class NotSlack(Exception):
    """The request is not signed as Slack signs. `kind` says in a word what is wrong with it."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


class Signature:
    """The signature that a request claims. Takes every value of each of the two headers, and now in
    Unix seconds; raises NotSlack unless there is one of each, in Slack's form, and recent."""

    def __init__(self, stamps: Sequence[str], signatures: Sequence[str], now: float) -> None:
        if len(stamps) != 1 or not _SECONDS.fullmatch(stamps[0]):
            raise NotSlack("timestamp")
        if len(signatures) != 1 or not _SIGNATURE.fullmatch(signatures[0]):
            raise NotSlack("signature")
        if abs(now - int(stamps[0])) > SECONDS_APART:
            raise NotSlack("signature_old")
        self._stamp, self._signature = stamps[0], signatures[0]

    def require(self, secret: str, body: bytes) -> None:
        """Raise NotSlack unless this signs the body. The SDK's verifier raises other errors for
        bytes that are not UTF-8."""
        signed = b"v0:%s:%s" % (self._stamp.encode(), body)
        expected = "v0=" + hmac.new(secret.encode(), signed, hashlib.sha256).hexdigest()
        if not hmac.compare_digest(expected, self._signature):
            raise NotSlack("signature")
