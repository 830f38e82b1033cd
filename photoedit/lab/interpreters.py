"""Other interpreters: which there are, and a process of one that runs the interpreted kernels."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Any

from photoedit import kernels
from photoedit.engine.meter import TileRecord
from photoedit.errors import EngineError, UsageError
from photoedit.lab.race import Work

CANDIDATES = (
    "python3.15t", "python3.14t", "python3.13t", "pypy3.11", "pypy3.10", "pypy3", "python3.15",
    "python3.14", "python3.13", "python3.12",
)  # fmt: skip
"""Names to look for, the most instructive first."""

WHAT_TO_INSTALL = (
    "no other interpreter was found; install pypy3 or a free-threaded Python (python3.14t), or name one with "
    "--interpreter"
)
PATIENCE = 20.0
"""Seconds that an interpreter has to say what it is; then it is ended."""

LONGEST = 120.0
"""Seconds that it has for a lane, where others take tenths of one."""

_FOLDER = Path(__file__).parent / "elsewhere"
_START = "import tile_work; tile_work.serve()"


@dataclass(frozen=True, slots=True)
class Interpreter:
    """An interpreter that starts.

    Attributes:
        gil: whether it has one, and it is on.
        lanes: what it can run: serial, threads, perhaps interpreters.
        numpy: whether it has NumPy.
        where: its command, if another one would have the same name.
    """

    command: str
    implementation: str
    version: str
    gil: bool
    lanes: tuple[str, ...]
    numpy: bool = False
    where: str = ""

    @property
    def name(self) -> str:
        """Like ``pypy 3.9.16`` or ``cpython 3.14.0 without GIL``."""
        name = f"{self.implementation} {self.version}".strip() + ("" if self.gil else " without GIL")
        return f"{name} ({self.where})" if self.where else name


def given(command: str) -> Interpreter:
    """The interpreter of this path or name.

    Raises:
        UsageError: it does not start, does not answer, or is older than Python 3.9.
    """
    found = shutil.which(command)
    if found is None:
        raise UsageError(f"There is no interpreter {command}; give the path of a Python 3.9 or later")
    try:
        with _started(found) as process:
            try:
                with _in_time(process, PATIENCE):
                    return _described(found, _told(process))
            finally:
                process.kill()  # what is no interpreter may not end when its input does
    except (OSError, ValueError) as problem:
        raise UsageError(
            f"{command} does not work as an interpreter ({problem}); give the path of a Python 3.9 or later"
        ) from None


def _described(command: str, told: Mapping[str, Any]) -> Interpreter:
    """What an interpreter says about itself (see `tile_work.about`).

    Raises:
        ValueError: that is something else.
    """
    try:
        return Interpreter(
            command, told["implementation"], told["version"], told["gil"], tuple(told["lanes"]), told["numpy"]
        )
    except (KeyError, TypeError):
        raise ValueError(f"it said {str(told)[:40]!r}") from None


def told_apart(interpreters: Iterable[Interpreter]) -> tuple[Interpreter, ...]:
    """Each of them once, and no two of the same name: lanes go by names."""
    each = tuple(dict.fromkeys(interpreters))
    names = [one.name for one in each]
    return tuple(replace(one, where=one.command) if names.count(one.name) > 1 else one for one in each)


def to_be_found() -> tuple[Interpreter, ...]:
    """The most instructive interpreter on the search path, other than this one; none if there is none."""
    ours = f"{sys.implementation.name} {'.'.join(map(str, sys.version_info[:3]))}"
    for name in CANDIDATES:
        try:
            found = given(name)
        except UsageError:
            continue  # not here, or a launcher without the interpreter it would launch
        if found.name != ours:
            return (found,)
    return ()


class Elsewhere:
    """A process of another interpreter with a photo, ready to run lanes on it.

    Raises:
        EngineError: it does not start, or says nothing.
    """

    def __init__(self, interpreter: Interpreter, told: Mapping[str, Any], pixels: bytes) -> None:
        self.interpreter = interpreter
        self._process = _started(interpreter.command)
        folder = str(Path(kernels.__file__).parent)
        try:
            with self._asked():
                _told(self._process)
                self._send(json.dumps({**told, "kernels": folder}).encode() + b"\n" + pixels)
        except EngineError:
            self.close()
            raise

    def run(self, lane: str) -> Work:
        """Run a lane there once.

        Raises:
            EngineError: the process ended, took too long, or has a GIL after all.
        """
        with self._asked():
            self._send(lane.encode() + b"\n")
            told = _told(self._process)
        if told["gil"] and not self.interpreter.gil:  # Python does that for libraries that need it
            raise EngineError(f"{self.interpreter.name} switched its GIL on again", code="gil_is_back")
        records = tuple(
            TileRecord((told["process"], thread), start, end, cpu, queued)
            for thread, start, end, cpu, queued in told["records"]
        )
        return Work(records, told["cpu"], told["sha256"], told["seconds"])

    @contextlib.contextmanager
    def _asked(self) -> Iterator[None]:
        """Around a question and its answer."""
        try:
            with _in_time(self._process, LONGEST):
                yield
        except (OSError, ValueError) as problem:
            raise EngineError(
                f"{self.interpreter.command} gave up: {problem}", code="interpreter_failed"
            ) from None

    def _send(self, data: bytes) -> None:
        assert self._process.stdin is not None
        with contextlib.suppress(BrokenPipeError):  # why it ended is in its answer
            self._process.stdin.write(data)
            self._process.stdin.flush()

    def close(self) -> None:
        """End the process; it has nothing to put in order."""
        self._process.kill()
        with contextlib.suppress(BrokenPipeError):  # what it has not read by now
            self._process.__exit__(None, None, None)

    def __enter__(self) -> Elsewhere:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _started(command: str) -> subprocess.Popen[bytes]:
    """The interpreter with nothing of ours but one file, and none of our settings for Python."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return subprocess.Popen(
        [command, "-B", "-c", _START], env={**clean, "PYTHONPATH": str(_FOLDER)},
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


@contextlib.contextmanager
def _in_time(process: subprocess.Popen[bytes], seconds: float) -> Iterator[None]:
    """End the process if what is asked of it meanwhile takes longer: a pipe can't be waited for with a limit.

    Raises:
        TimeoutError: it took longer.
    """
    late = threading.Event()

    def end() -> None:
        late.set()
        process.kill()

    timer = threading.Timer(seconds, end)
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        if late.is_set():
            raise TimeoutError(f"it did not answer within {seconds:g} s")


def _told(process: subprocess.Popen[bytes]) -> dict[str, Any]:
    """The next answer.

    Raises:
        ValueError: there is none; with what the interpreter said instead.
    """
    assert process.stdout is not None and process.stderr is not None
    line = process.stdout.readline()
    if not line:
        words = process.stderr.read().decode(errors="replace").strip().splitlines()
        raise ValueError(words[-1] if words else "it ended without a word")
    try:
        told: dict[str, Any] = json.loads(line)
    except ValueError:
        raise ValueError(f"it said {line[:40].decode(errors='replace').strip()!r}") from None
    return told
