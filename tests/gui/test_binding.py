"""The Qt binding itself must not lose references: PySide6 6.12.0 does on Python 3.11, and then aborts."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal


class _Sender(QObject):
    rang = Signal()


def test_emitting_keeps_the_references_of_true_and_none() -> None:
    sender = _Sender()
    before = sys.getrefcount(True), sys.getrefcount(None)
    for _ in range(200):
        sender.rang.emit()
        sender.parent()
    after = sys.getrefcount(True), sys.getrefcount(None)
    lost = [was - now for was, now in zip(before, after, strict=True)]
    assert max(lost) < 100, "this PySide6 breaks on this Python; install PySide6-Essentials below 6.12"
