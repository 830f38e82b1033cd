"""The user's keys at work: an edit of them reaches the actions at once, and the user's file soon after."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from photoedit.errors import PhotoEditError
from photoedit.gui.actions import set_keys
from photoedit.gui.background import Background, ignore
from photoedit.gui.keys import Keys
from photoedit.gui.shortcuts_dialog import ShortcutsDialog
from photoedit.gui.words import told


class Shortcuts(QObject):
    """Owns the keys.

    Attributes:
        keys: those of this moment.

    Signals:
        said(str): something to put into Messages.
    """

    said = Signal(str)

    def __init__(
        self, actions: Mapping[str, QAction], background: Background, config: Path, window: QWidget
    ) -> None:
        super().__init__(window)
        self._actions, self._background, self._config, self._window = actions, background, config, window
        self.keys = Keys()

    def restore(self) -> None:
        """Take the keys the user had."""
        try:
            self.keys = Keys.load(self._config)
        except PhotoEditError as problem:
            self._say(problem)
        self._apply()

    def open_dialog(self) -> ShortcutsDialog:
        """Open the list of keys, where they can be changed."""
        dialog = ShortcutsDialog(self.keys, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wished.connect(self._take)
        dialog.open()
        return dialog

    def _take(self, keys: Keys) -> None:
        self.keys = keys
        self._apply()
        self._background.run(lambda: keys.save(self._config), ignore, self._say)

    def _apply(self) -> None:
        for name, action in self._actions.items():
            set_keys(action, self.keys.of(name))

    def _say(self, problem: PhotoEditError) -> None:
        self.said.emit(told(problem))
