"""How the window's program starts and ends; `open_window` is what the command line calls."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from photoedit.gui.interrupts import Interrupts
from photoedit.gui.mishaps import write_down
from photoedit.gui.studio import Studio
from photoedit.gui.warming import Warming
from photoedit.settings import Settings


def open_window(paths: Sequence[Path]) -> int:
    """Open the window with these photos and folders; returns when it is closed."""
    write_down()
    app = QApplication.instance() or _application()
    assert isinstance(app, QApplication)
    app.setApplicationName("photoedit")
    app.setStyle("Fusion")
    config = Settings.path().parent
    studio = Studio(config)
    if paths:
        studio.opening.open_paths(paths)
    else:
        studio.recovery.restore()
        studio.resuming.look()
    code = _run(app, studio)
    while studio.again:
        studio = Studio(config, former=studio.session)
        studio.preferences.open_dialog()
        code = _run(app, studio)
    return code


def _application() -> QApplication:
    """Qt's application; the program ends with a sentence, not by Qt's crash, if the display can't be used."""
    said: list[str] = []

    def hear(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind is not QtMsgType.QtFatalMsg:
            said.append(message)
            return
        why = "; ".join(said) or message.splitlines()[0]
        sys.stderr.write(
            f"photoedit: The window can't be opened ({why}); 'photoedit batch' works without one\n"
        )
        sys.stderr.flush()
        os._exit(1)  # Qt would abort the program as soon as this returns

    before = qInstallMessageHandler(hear)
    try:
        app = QApplication(sys.argv[:1])
    finally:
        qInstallMessageHandler(before)
    sys.stderr.writelines(f"{message}\n" for message in said)
    return app


def _run(app: QApplication, studio: Studio) -> int:
    """Show a window until it is closed."""
    studio.window.show()
    warming = Warming(studio)
    warming.said.connect(studio.window.status.run.setText)
    warming.start()
    interrupts = Interrupts(studio.window.close)
    code = app.exec()
    interrupts.close()
    warming.close()
    studio.close()
    return code
