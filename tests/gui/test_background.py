"""Tests of the one place where threads and Qt meet."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from photoedit.errors import Cancelled, PhotoEditError, ReadError
from photoedit.gui.background import Background, Inbox, NewestWins, Stopped, ignore
from tests.gui.conftest import LONG


@pytest.fixture
def background() -> Iterator[Background]:
    background = Background(2, "test")
    yield background
    background.close()


def test_results_arrive_in_the_windows_thread(background: Background, qtbot: QtBot) -> None:
    threads: list[int] = []
    background.run(
        threading.get_ident, lambda worker: threads.extend((worker, threading.get_ident())), _never
    )
    qtbot.waitUntil(lambda: len(threads) == 2, timeout=LONG)
    assert threads[1] == threading.get_ident() != threads[0]


def test_errors_arrive_as_sentences(background: Background, qtbot: QtBot) -> None:
    said: list[PhotoEditError] = []

    def fail() -> None:
        raise ReadError("it is no photo")

    background.run(fail, _never, said.append)
    qtbot.waitUntil(lambda: bool(said), timeout=LONG)
    assert said[0].message == "it is no photo"


def test_a_bug_arrives_as_a_sentence_too(background: Background, qtbot: QtBot) -> None:
    said: list[PhotoEditError] = []
    background.run(lambda: 1 // 0, _never, said.append)
    qtbot.waitUntil(lambda: bool(said), timeout=LONG)
    assert said[0].code == "bug"


def test_nothing_arrives_after_close(qtbot: QtBot) -> None:
    background = Background(1, "test")
    gate = threading.Event()
    background.run(gate.wait, _never, _never)
    background.run(lambda: None, _never, _never)
    gate.set()
    background.close()


def _never(outcome: object) -> None:
    raise AssertionError(f"nothing was to arrive, but {outcome!r} did")


class _Gated:
    """Requests that wait until they are let go."""

    def __init__(self) -> None:
        self.begun: list[str] = []
        self.gates: dict[str, threading.Event] = {}

    def request(self, name: str) -> Callable[[Stopped], str]:
        gate = self.gates[name] = threading.Event()

        def work(stopped: Stopped) -> str:
            self.begun.append(name)
            assert gate.wait(10)
            if stopped():
                raise Cancelled(name)
            return name

        return work


def test_one_request_runs_and_the_newest_replaces_the_waiting_one(
    background: Background, qtbot: QtBot
) -> None:
    done: list[str] = []
    gated = _Gated()
    lane = NewestWins[str](background, done.append, _never)
    for name in "abcd":
        lane.ask(gated.request(name))
    qtbot.waitUntil(lambda: gated.begun == ["a"], timeout=LONG)
    assert lane.waiting
    gated.gates["a"].set()
    qtbot.waitUntil(lambda: gated.begun == ["a", "d"], timeout=LONG)
    gated.gates["d"].set()
    qtbot.waitUntil(lambda: lane.idle, timeout=LONG)
    assert done == ["a", "d"]


def test_a_stopped_request_is_not_shown(background: Background, qtbot: QtBot) -> None:
    done: list[str] = []
    gated = _Gated()
    lane = NewestWins[str](background, done.append, _never)
    lane.ask(gated.request("old"))
    qtbot.waitUntil(lambda: bool(gated.begun), timeout=LONG)
    lane.ask(gated.request("new"), stop_running=True)
    for gate in gated.gates.values():
        gate.set()
    qtbot.waitUntil(lambda: lane.idle, timeout=LONG)
    assert done == ["new"]


def test_a_dropped_request_is_forgotten(background: Background, qtbot: QtBot) -> None:
    gated = _Gated()
    lane = NewestWins[str](background, _never, _never)
    lane.ask(gated.request("a"))
    lane.ask(gated.request("b"))
    lane.drop()
    for gate in gated.gates.values():
        gate.set()
    qtbot.waitUntil(lambda: lane.idle, timeout=LONG)
    assert "b" not in gated.begun


def test_an_inbox_keeps_the_order_and_bundles(qtbot: QtBot) -> None:
    bundles: list[list[int]] = []
    inbox = Inbox(bundles.append)

    def post() -> None:
        for number in range(1000):
            inbox.post(number)

    thread = threading.Thread(target=post)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: sum(map(len, bundles)) == 1000, timeout=LONG)
    assert [number for bundle in bundles for number in bundle] == list(range(1000))


def test_what_is_asked_for_after_the_end_is_not_done_and_no_error(qtbot: QtBot) -> None:
    called: list[str] = []
    background = Background(1, "test")
    background.close()
    background.run(lambda: called.append("work"), lambda _none: called.append("done"), ignore)
    qtbot.wait(10)
    assert called == []
