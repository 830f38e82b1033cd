"""The soft proof at work: its two switches, and the output's profile as the settings name it.

Reading that profile is done in the background; what to show, or None, is told when it is known.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from photoedit.errors import PhotoEditError, UsageError
from photoedit.formats.profiles import icc
from photoedit.formats.profiles.proof import Proof
from photoedit.gui.background import Background, NewestWins
from photoedit.gui.canvas.pictures import profile_name
from photoedit.gui.session import Session
from photoedit.gui.words import told, tr
from photoedit.settings import Settings


class _Output(NamedTuple):
    proof: Proof
    name: str


class Proofing(QObject):
    """Knows what to proof for.

    Signals:
        changed(Proof | None, str): show this proof from now on, and its label; None shows none.
        said(str): why there is none.
    """

    changed = Signal(object, str)
    said = Signal(str)

    def __init__(self, session: Session, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._outputs = NewestWins[_Output](background, self._show, self._give_up, self)
        self._on = self._warns = False
        session.settings_changed.connect(self._follow)

    def set_on(self, on: bool) -> None:
        """Show photos as the output will, or as they are."""
        self._on = on
        self._look()

    def set_warns(self, on: bool) -> None:
        """Paint colours that the output does not have, or leave them; seen while the proof is on."""
        self._warns = on
        self._look()

    def _follow(self, old: Settings) -> None:
        if _wishes(old) != _wishes(self._session.settings) and self._on:
            self._look()

    def _look(self) -> None:
        if self._on:
            settings = self._session.settings
            self._outputs.ask(lambda _stopped: output_of(settings))
        else:
            self._outputs.drop()
            self.changed.emit(None, "")

    def _show(self, output: _Output) -> None:
        label = self.tr("Soft proof: {0}").format(output.name)
        self.changed.emit(replace(output.proof, warns=self._warns), label)

    def _give_up(self, problem: PhotoEditError) -> None:
        self.changed.emit(None, self.tr("No soft proof"))
        self.said.emit(told(problem))


def output_of(settings: Settings) -> _Output:
    """The proof that the settings wish. Reads the profile: call it in the background.

    Raises:
        UsageError: the profile can't be read or used.
    """
    word = settings.proof
    name = icc.BUILT_IN[word][0] if word in icc.BUILT_IN else Path(word).stem
    try:
        profile = icc.built_in(word) if word in icc.BUILT_IN else Path(word).expanduser().read_bytes()
    except (OSError, ValueError) as problem:
        reason = getattr(problem, "strerror", None) or str(problem)
        sentence = tr("The profile to proof for, {0}, can't be read ({1}); name another in Settings.")
        raise UsageError(sentence.format(word, reason)) from None
    proof = Proof(profile, settings.proof_intent, paper=settings.proof_paper)
    if not proof.works():
        sentence = tr("{0} is no ICC profile that can be proofed for; name another in Settings.")
        raise UsageError(sentence.format(word))
    return _Output(proof, profile_name(profile) or name)


def _wishes(settings: Settings) -> tuple[str, str, bool]:
    return settings.proof, settings.proof_intent, settings.proof_paper
