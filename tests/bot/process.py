"""The bot as a process of its own."""

import asyncio
import os
import sys
from asyncio.subprocess import Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path


@asynccontextmanager
async def kept(
    command: str, folder: Path, *arguments: str, **environ: str
) -> AsyncIterator[Process]:
    """`python -m bot <command> <arguments>` with these variables alone."""
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
