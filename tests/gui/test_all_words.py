"""No text of the window goes round the translation."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import photoedit.gui

SHOWN_BY = {
    "QAction", "QLabel", "QPushButton", "Tick", "addAction", "addItem", "addTab", "setAccessibleDescription",
    "setAccessibleName", "setPlaceholderText", "setText", "setTitle", "setToolTip", "setWhatsThis",
    "setWindowTitle",
}  # fmt: skip
SAME_EVERYWHERE = {"photoedit"}


def _plain_texts(file: Path) -> Iterator[str]:
    """Literal words that a call shows as they stand."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            for argument in node.args if name in SHOWN_BY else ():
                parts = argument.values if isinstance(argument, ast.JoinedStr) else [argument]
                texts = (part.value for part in parts if isinstance(part, ast.Constant))
                yield from (text for text in texts if isinstance(text, str) and any(map(str.isalpha, text)))


def test_every_text_that_is_shown_is_looked_up() -> None:
    for file in sorted(Path(photoedit.gui.__file__).parent.rglob("*.py")):
        left = set(_plain_texts(file)) - SAME_EVERYWHERE
        assert not left, f"{file.name} shows {left} in English only; put it through tr()"
