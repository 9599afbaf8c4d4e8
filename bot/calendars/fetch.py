"""Fetches a calendar from the address its owner gave and parses it in a process of its own."""

import asyncio
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from zoneinfo import ZoneInfo

from aiohttp import (
    ClientConnectorCertificateError,
    ClientConnectorDNSError,
    ClientError,
    ClientResponse,
    ClientSession,
    DummyCookieJar,
    TCPConnector,
    hdrs,
)
from yarl import URL

from bot.calendars.public_network import NotPublic, public_socket
from bot.calendars.result import MEETINGS
from models.calendars.feed import CalendarProblem
from models.rules.time.ical import Meeting
from models.rules.time.ical.attendance import ADDRESS
from scheduler.calendars import Days, Reading, Unreadable

FETCH_SECONDS = 20.0  # with all redirects
READ_SECONDS = 30.0
MAX_BYTES = 10_000_000
CHUNK = 64 * 1024
PORTS = (80, 443)
MAX_REDIRECTS = 5
READERS = 2  # processes at the same time
REDIRECTS = (301, 302, 303, 307, 308)
HOME = Path(__file__).parents[2]


class HttpCalendars:
    """Calendars on the internet; with `is_private_allowed` also those on this network, at any
    port."""

    def __init__(self, *, is_private_allowed: bool, seconds: float = FETCH_SECONDS) -> None:
        self._is_private_allowed = is_private_allowed
        self._seconds = seconds
        self._readers = asyncio.Semaphore(READERS)

    async def read(
        self, address: str, etag: str, days: Days, zone: ZoneInfo, called: Sequence[str]
    ) -> Reading | None:
        """See scheduler.calendars.Calendars."""
        # No error is chained: the message of each quotes the address, which is a secret.
        try:
            async with asyncio.timeout(self._seconds):
                fetched = await self._fetch(address, etag)
        except NotPublic:
            problem = CalendarProblem.PRIVATE_NETWORK
        except TimeoutError:
            problem = CalendarProblem.TOO_SLOW
        except ClientConnectorDNSError:
            problem = CalendarProblem.UNKNOWN_HOST
        except ClientConnectorCertificateError:
            problem = CalendarProblem.CERTIFICATE
        except (ClientError, OSError, ValueError):
            problem = CalendarProblem.NO_ANSWER
        else:
            if fetched is None:
                return None
            text, etag = fetched
            known = [*called, *_addresses_in(address)]
            return Reading(await self._meetings(text, days, zone, known), etag)
        raise Unreadable(problem)

    async def _fetch(self, address: str, etag: str) -> tuple[bytes, str] | None:
        url = URL(address)
        headers = {hdrs.ACCEPT: "text/calendar", hdrs.USER_AGENT: "Kept"}
        if etag:
            headers[hdrs.IF_NONE_MATCH] = etag
        async with self._session() as session:
            for _ in range(MAX_REDIRECTS + 1):
                self._refuse(url)
                async with session.get(url, headers=headers, allow_redirects=False) as response:
                    goes_to = response.headers.get(hdrs.LOCATION)
                    if response.status not in REDIRECTS or goes_to is None:
                        return await _take(response, bool(etag))
                    url = url.join(URL(goes_to))
        raise Unreadable(CalendarProblem.TOO_MANY_REDIRECTS)

    def _session(self) -> ClientSession:
        # No proxy: it would resolve names itself, so that we could not check the addresses.
        factory = None if self._is_private_allowed else public_socket
        connector = TCPConnector(socket_factory=factory, force_close=True)
        return ClientSession(connector=connector, cookie_jar=DummyCookieJar(), trust_env=False)

    def _refuse(self, url: URL) -> None:
        if url.scheme not in ("http", "https") or not url.host:
            raise Unreadable(CalendarProblem.NOT_A_CALENDAR)
        if not self._is_private_allowed and url.port not in PORTS:
            raise Unreadable(CalendarProblem.OTHER_PORT)

    async def _meetings(
        self, text: bytes, days: Days, zone: ZoneInfo, called: Sequence[str]
    ) -> list[Meeting]:
        """Parse in a process of its own, which can be killed: expanding a repeating meeting can
        take hours. It gets no environment, since that holds our secrets."""
        async with self._readers:
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "bot.calendars.worker"),
                *(*(day.isoformat() for day in days), zone.key, *called),
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.DEVNULL,
                cwd=HOME,
                env={key: os.environ[key] for key in ("PATH",) if key in os.environ},
            )
            try:
                async with asyncio.timeout(READ_SECONDS):
                    answer, _ = await process.communicate(text)
            except TimeoutError:
                answer = b""
            finally:
                if process.returncode is None:
                    process.kill()
                    await process.wait()
        if not answer or process.returncode:
            raise Unreadable(CalendarProblem.TOO_INVOLVED)
        meetings = MEETINGS.validate_json(answer)
        if meetings is None:
            raise Unreadable(CalendarProblem.NOT_A_CALENDAR)
        return meetings


def _addresses_in(address: str) -> list[str]:
    """The e-mail addresses in that of a calendar: Google's names its owner's."""
    return [part for part in URL(address).parts if ADDRESS.fullmatch(part)]


async def _take(response: ClientResponse, may_be_unchanged: bool) -> tuple[bytes, str] | None:
    """The text, of at most MAX_BYTES, and its etag; None where it has not changed."""
    if response.status == 304 and may_be_unchanged:
        return None
    if response.status >= 500:
        raise Unreadable(CalendarProblem.SERVER_ERROR)
    if response.status != 200:
        raise Unreadable(CalendarProblem.REFUSED)
    text = bytearray()
    async for chunk in response.content.iter_chunked(CHUNK):  # unpacked, where it is packed
        text += chunk
        if len(text) > MAX_BYTES:
            raise Unreadable(CalendarProblem.TOO_LARGE)
    return bytes(text), response.headers.get(hdrs.ETAG, "")
