"""Tests of theme and icons."""

from __future__ import annotations

import math
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

import photoedit.gui
from photoedit.gui.studio import Studio
from photoedit.gui.style import icons
from photoedit.gui.style.theme import DARK, LIGHT, Theme, grey, theme_named

GREYS = ("window", "panel", "field", "control", "hover", "line", "groove", "text", "dim", "off")


def _contrast(one: QColor, other: QColor) -> float:
    """The WCAG contrast of two colours."""
    lights = []
    for colour in (one, other):
        parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
                 for part in (colour.redF(), colour.greenF(), colour.blueF())]  # fmt: skip
        lights.append(0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2] + 0.05)
    return max(lights) / min(lights)


@pytest.mark.parametrize("theme", [DARK, LIGHT])
def test_greys_are_neutral(theme: Theme) -> None:
    for name in GREYS:
        colour = getattr(theme, name)
        assert colour.red() == colour.green() == colour.blue(), name


@pytest.mark.parametrize("theme", [DARK, LIGHT])
def test_words_can_be_read(theme: Theme) -> None:
    for ground in (theme.window, theme.panel, theme.field, theme.control):
        assert _contrast(theme.text, ground) >= 7
        assert _contrast(theme.dim, ground) >= 4.5
        assert _contrast(theme.failure, ground) >= 4.5
        assert _contrast(theme.accent, ground) >= 3, "the focus can't be seen"
    assert _contrast(theme.text, theme.hover) >= 4.5
    assert _contrast(theme.on_accent, theme.accent) >= 4.5


def test_lightness_is_what_it_says() -> None:
    assert [grey(light).red() for light in (0, 16, 50, 100)] == [0, 40, 119, 255]


def test_system_is_one_of_both(qtbot: QtBot) -> None:
    assert theme_named("system") in (DARK, LIGHT)


def test_every_icon_that_is_named_exists(qtbot: QtBot) -> None:
    source = "".join(
        file.read_text(encoding="utf-8") for file in Path(photoedit.gui.__file__).parent.rglob("*.py")
    )
    names = set(re.findall(r'icons\.\w+\([\w.]+, "([a-z0-9-]+)"', source))
    names |= set(re.findall(r'Told\(\s*"\w+", "[^"]+", "([a-z0-9-]+)"', source))
    assert len(names) > 25
    for name in names:
        drawn = icons.pixmap(name, DARK.text, 16, 2)
        assert drawn.width() == 32
        assert not drawn.toImage().allGray() or drawn.toImage().hasAlphaChannel()


def test_icons_are_drawn_for_the_screens_there_are_and_no_others(qtbot: QtBot) -> None:
    ratio = max(math.ceil(screen.devicePixelRatio()) for screen in QGuiApplication.screens())
    drawn = icons.icon("plus", DARK)
    for size in icons.SIZES:
        assert drawn.pixmap(QSize(size, size), float(ratio)).width() == size * ratio
    assert len(drawn.availableSizes()) == len(icons.SIZES)


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_a_menu_shows_what_is_on(studio: Studio, theme: str) -> None:
    """An icon once stood where the tick would be."""
    studio.session.change_settings(theme=theme)
    action = studio.window.action("histogram")
    menu = next(one for one in studio.window.menuBar().findChildren(QMenu) if action in one.actions())
    menu.adjustSize()
    on = menu.grab().toImage()
    action.setChecked(False)
    off = menu.grab().toImage()
    assert not on.isNull() and on != off
