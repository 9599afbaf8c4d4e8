"""The bot as a process of its own: `started` as people start it, `kept` from what is loaded
already."""

import asyncio
import multiprocessing
import os
import signal
import sys
from asyncio import StreamReader
from asyncio.subprocess import Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path

from bot.__main__ import main

processes = multiprocessing.get_context("forkserver")
processes.set_forkserver_preload(["tests.warm"])


@asynccontextmanager
async def started(
    command: str, folder: Path, *arguments: str, **environ: str
) -> AsyncIterator[Process]:
    """`python -m bot <command> <arguments>` with these variables alone. Each command is started so
    at least once: it must import what it needs."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", command, *arguments),
        cwd=folder,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(Path(__file__).parents[2]), **environ},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


class Forked:
    """A process that was forked, as asyncio shows one that was started."""

    def __init__(self, process: BaseProcess, stdout: StreamReader, stderr: StreamReader) -> None:
        self._process = process
        self.stdout, self.stderr = stdout, stderr

    @property
    def pid(self) -> int:
        assert self._process.pid is not None
        return self._process.pid

    @property
    def returncode(self) -> int | None:
        return self._process.exitcode

    def send_signal(self, number: signal.Signals) -> None:
        with suppress(ProcessLookupError):
            os.kill(self.pid, number)

    def kill(self) -> None:
        self._process.kill()

    async def wait(self) -> int:
        await asyncio.to_thread(wait, [self._process.sentinel])
        code = self.returncode
        assert code is not None
        return code

    async def communicate(self) -> tuple[bytes, bytes]:
        """What it has yet to say, once it has ended."""
        out, err = await asyncio.gather(self.stdout.read(), self.stderr.read())
        await self.wait()
        return out, err


@asynccontextmanager
async def kept(
    command: str, folder: Path, *arguments: str, **environ: str
) -> AsyncIterator[Forked]:
    """The same as `started`, of a process that has imported and compiled everything."""
    (stdout, out), (stderr, err) = processes.Pipe(duplex=False), processes.Pipe(duplex=False)
    given = (out, err, folder, (command, *arguments), environ)
    process = processes.Process(target=_work, args=given, daemon=True)
    await asyncio.to_thread(process.start)
    for end in (out, err):
        end.close()
    async with _reader(stdout) as said, _reader(stderr) as logged:
        running = Forked(process, said, logged)
        try:
            yield running
        finally:
            running.kill()
            await running.wait()


def _work(
    out: Connection,
    err: Connection,
    folder: Path,
    arguments: tuple[str, ...],
    environ: dict[str, str],
) -> None:
    """The process, from its birth."""
    for number, end in ((1, out), (2, err)):
        os.dup2(end.fileno(), number)
        end.close()
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environ)
    sys.argv = ["kept", *arguments]
    main()


@asynccontextmanager
async def _reader(end: Connection) -> AsyncIterator[StreamReader]:
    """What comes through a pipe."""
    reader = StreamReader()
    with end:
        pipe = os.fdopen(os.dup(end.fileno()), "rb", buffering=0)
    loop = asyncio.get_running_loop()
    protocol = asyncio.StreamReaderProtocol(reader)
    transport, _ = await loop.connect_read_pipe(lambda: protocol, pipe)
    try:
        yield reader
    finally:
        transport.close()
        await asyncio.sleep(0)  # by then it is closed
