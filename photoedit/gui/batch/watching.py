"""A folder is watched: its photos get the recipe as they come, until somebody stops it or quits."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from photoedit.engine.events import PhotoDone, PhotoFailed
from photoedit.engine.orders.order import Order
from photoedit.engine.watching.memory import Memory
from photoedit.engine.watching.watch import Watch, check
from photoedit.errors import PhotoEditError
from photoedit.gui.background import Background, Inbox
from photoedit.gui.batch.watch_panel import WatchPanel
from photoedit.gui.engine_room import EngineRoom, Lease

INTERVAL = 2.0
"""Seconds between two looks."""


class Watching(QObject):
    """At most one watch at a time; joins it with its panel.

    Signals:
        said(str): something to put into Messages.
    """

    said = Signal(str)

    def __init__(self, room: EngineRoom, panel: WatchPanel, order_for: Callable[[Path, Path], Order]) -> None:
        """`order_for` says what is done with the photos of a folder whose results go into another."""
        super().__init__(panel)
        self._room, self._panel, self._order_for = room, panel, order_for
        self._lane = Background(1, "watch", self)
        self._inbox = Inbox(self._take, self)
        self._lease: Lease | None = None
        self._watch: Watch | None = None
        self._stopping = False
        self._done = self._failed = 0
        panel.start_wished.connect(self.start)
        panel.stop_wished.connect(self.stop)

    @property
    def running(self) -> bool:
        return self._lease is not None

    def start(self, folder: Path, results: Path) -> None:
        """Watch a folder with the recipe as it is now."""
        if self.running:
            return
        order, self._lease, self._stopping = self._order_for(folder, results), self._room.lease(), False
        self._done = self._failed = 0
        self._show()
        self._lane.run(lambda: _remembered(order), lambda memory: self._go(order, memory), self._end)

    def _go(self, order: Order, memory: Memory) -> None:
        assert self._lease is not None
        post = self._inbox.post
        watch = self._watch = Watch(order, self._room.how, memory, post, post, self._lease.workers)
        if self._stopping:
            watch.stop()

        def work() -> None:
            with contextlib.closing(memory):
                watch.run(INTERVAL)

        self._lane.run(work, lambda _: self._end(None), self._end)

    def stop(self) -> None:
        """Stop soon; what is finished stays."""
        self._stopping = True
        if self._watch is not None:
            self._watch.stop()

    def _end(self, problem: PhotoEditError | None) -> None:
        if self._lease is not None:
            self._lease.give_back()
        self._lease = self._watch = None
        self._show()
        if problem is not None:
            self._panel.show_problem(problem.message)

    def close(self) -> None:
        """Stop and wait for the end."""
        self.stop()
        self._lane.close()
        if self._lease is not None:
            self._lease.give_back()

    def _take(self, messages: list[object]) -> None:
        for message in messages:
            if isinstance(message, PhotoDone):
                self._done += 1
            elif isinstance(message, PhotoFailed):
                self._failed += 1
                self.said.emit(message.message)
            elif isinstance(message, str):
                self.said.emit(message)
        self._show()

    def _show(self) -> None:
        self._panel.show_state(running=self.running, done=self._done, failed=self._failed)


def _remembered(order: Order) -> Memory:
    """What earlier watches of this kind have done; in the background.

    Raises:
        UsageError: it can't be watched; the sentence why.
    """
    check(order)
    return Memory.of(order)
