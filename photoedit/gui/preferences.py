"""Settings at work: a change reaches workers, theme and canvas at once, and the user's file soon after."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from photoedit.errors import PhotoEditError
from photoedit.gui.background import Background, ignore
from photoedit.gui.canvas.screen import Screen, screen_of
from photoedit.gui.engine_room import EngineRoom
from photoedit.gui.main_window import MainWindow
from photoedit.gui.session import Session
from photoedit.gui.settings_dialog import SettingsDialog
from photoedit.gui.style.theme import Theme, theme_named
from photoedit.gui.words import told
from photoedit.settings import Settings


class Preferences(QObject):
    """Follows the session's settings.

    Attributes:
        theme: the colours of this moment.
        dialog: the settings dialog, once it was opened.

    Signals:
        themed(): the colours are others.
        worded(): the language is another; the window has to be made anew.
        said(str): something to put into Messages.
        screened(bytes): photos are to be shown in the colours of this profile; empty is sRGB.
    """

    themed = Signal()
    worded = Signal()
    screened = Signal(object)
    said = Signal(str)

    def __init__(
        self, session: Session, room: EngineRoom, background: Background, config: Path, window: MainWindow
    ) -> None:
        super().__init__(window)
        self._session, self._room, self._background = session, room, background
        self._path, self._window = settings_file(config), window
        self.theme: Theme = theme_named(session.settings.theme)
        self.dialog: SettingsDialog | None = None
        self.screen = Screen(b"", "")
        session.settings_changed.connect(self._follow)
        window.mode.wished.connect(lambda word: session.change_settings(execution=word))
        QApplication.styleHints().colorSchemeChanged.connect(self._apply_theme)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.screenAdded.connect(self._apply_theme)  # icons are drawn for its scale
        self._apply_theme()
        self._show()
        self._look_at_screen()

    def open_dialog(self) -> None:
        """Open the settings, or bring them to the front."""
        if self.dialog is None:
            self.dialog = SettingsDialog(self._session.settings, self.theme, self._window)
            self.dialog.wished.connect(lambda name, value: self._session.change_settings(**{name: value}))
        self.dialog.show_screen(self.screen.sentence)
        self.dialog.show()
        self.dialog.raise_()

    def _follow(self, old: Settings) -> None:
        settings = self._session.settings
        self._room.follow(settings)
        self._show()
        if settings.theme != old.theme:
            self._apply_theme()
        if settings.screen != old.screen:
            self._look_at_screen()
        self._background.run(lambda: settings.save(self._path), ignore, self._say)
        if settings.language != old.language:
            self.worded.emit()

    def _show(self) -> None:
        settings = self._session.settings
        self._window.mode.show_execution(settings.execution)
        self._window.status.show_mode(self._room.how)
        self._window.canvas.set_surround(settings.surround)
        if self.dialog is not None:
            self.dialog.show_settings(settings)
            self.dialog.show_screen(self.screen.sentence)

    def _look_at_screen(self) -> None:
        name = self._session.settings.screen
        self._background.run(lambda: screen_of(name), self._follow_screen, self._say)

    def _follow_screen(self, screen: Screen) -> None:
        changed, self.screen = screen.profile != self.screen.profile, screen
        self._show()
        if screen.is_fallback:
            self.said.emit(screen.sentence)
        if changed:
            self.screened.emit(screen.profile)

    def _apply_theme(self) -> None:
        self.theme = theme_named(self._session.settings.theme)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.setPalette(self.theme.palette())
        self._window.setStyleSheet(self.theme.style_sheet())
        self._window.set_theme(self.theme)
        if self.dialog is not None:
            self.dialog.set_theme(self.theme)
        self.themed.emit()

    def _say(self, problem: PhotoEditError) -> None:
        self.said.emit(told(problem))


def settings_file(config: Path) -> Path:
    """Where a config folder keeps the settings."""
    return config / Settings.path().name


def saved_settings(config: Path) -> tuple[Settings, str]:
    """The settings saved in `config`; damaged ones give the defaults and the sentence on what is wrong."""
    try:
        return Settings.load(settings_file(config)), ""
    except PhotoEditError as problem:
        return Settings(), told(problem)
