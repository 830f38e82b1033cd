"""The program's own commands, run by the window in a process of their own."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QProcess, QProcessEnvironment

import photoedit

_ROOT = Path(photoedit.__file__).parents[1]


def start_command(process: QProcess, *words: str) -> None:
    """Start ``photoedit WORDS`` in `process`, from these very sources.

    With ``-P``, and the sources named instead: `python -m` alone would import from the present folder, which
    may be anybody's.
    """
    environment = QProcessEnvironment.systemEnvironment()
    others = environment.value("PYTHONPATH")
    environment.insert("PYTHONPATH", f"{_ROOT}{os.pathsep}{others}" if others else str(_ROOT))
    process.setProcessEnvironment(environment)
    process.start(sys.executable, ["-P", "-m", "photoedit", *words])
