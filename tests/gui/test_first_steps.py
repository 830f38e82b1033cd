"""The help's first steps, as a newcomer does them: with the mouse and the keyboard, and in no more steps."""

from __future__ import annotations

from pathlib import Path

from PIL import Image
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from photoedit.gui.forms.number_row import NumberRow
from photoedit.gui.help_dialog import PICTURES
from photoedit.gui.help_page import steps
from photoedit.gui.studio import Studio
from photoedit.gui.words import use_language

from .conftest import LONG, settled

CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def _press(studio: Studio, key: Qt.Key, qtbot: QtBot) -> None:
    """A key with Ctrl, once the window listens; without a window manager nobody activates it again."""
    studio.window.activateWindow()
    qtbot.waitUntil(studio.window.isActiveWindow, timeout=LONG)
    QTest.keyClick(studio.window, key, CTRL)


def _add(studio: Studio, words: str, qtbot: QtBot) -> None:
    """Ctrl+F, some letters, Enter."""
    _press(studio, Qt.Key.Key_F, qtbot)
    menu = studio.window.recipe.menu
    qtbot.waitUntil(menu.isVisible, timeout=LONG)
    QTest.keyClicks(menu.search, words)
    QTest.keyClick(menu.search, Qt.Key.Key_Return)


def test_a_folder_becomes_brighter_and_sharper_jpegs_in_six_steps(
    studio: Studio, tmp_path: Path, qtbot: QtBot
) -> None:
    photos = tmp_path / "photos"
    photos.mkdir()
    for name in ("one", "two"):
        Image.new("RGB", (96, 64), (90, 100, 110)).save(photos / f"{name}.png")
    window = studio.window

    window.dropped.emit([str(photos)])  # 1
    qtbot.waitUntil(lambda: len(studio.session.photos) == 2 and settled(studio), timeout=LONG)
    _add(studio, "expo", qtbot)  # 2
    row = window.recipe.cards[0].rows["stops"]
    assert isinstance(row, NumberRow)
    middle = row.slider.height() // 2
    QTest.mouseClick(row.slider, LEFT, pos=QPoint(round(row.slider.x_of(1.0)), middle))  # 3
    _add(studio, "unsharp", qtbot)  # 4
    assert [step.filter.name for step in studio.session.recipe.steps] == ["exposure", "unsharp-mask"]
    _press(studio, Qt.Key.Key_E, qtbot)  # 5
    dialog = studio.exporter.dialog
    assert dialog is not None
    with qtbot.waitSignal(studio.run.finished, timeout=3 * LONG):
        QTest.mouseClick(dialog.go, LEFT)  # 6

    assert len(steps()) == 6
    for name in ("one", "two"):
        with Image.open(photos / "edited" / f"{name}.jpg") as result:
            colour = result.getpixel((48, 32))
        assert isinstance(colour, tuple)
        assert all(new > old for new, old in zip(colour, (90, 100, 110), strict=True))


def test_the_help_opens_with_its_pictures(studio: Studio) -> None:
    studio.window.action("help").trigger()
    dialog = studio.show_help()
    assert "First steps" in dialog.browser.toPlainText()
    pictures = [picture for _, picture in steps() if picture]
    assert pictures
    for picture in pictures:
        assert not QImage(str(PICTURES / picture)).isNull()
        found = dialog.browser.loadResource(QTextDocument.ResourceType.ImageResource, QUrl(picture))
        assert found
    for one in studio.window.findChildren(type(dialog)):
        one.close()


def test_a_link_of_the_help_leads_to_its_chapter(studio: Studio) -> None:
    dialog = studio.show_help()
    bar = dialog.browser.verticalScrollBar()
    assert bar.value() == 0
    dialog.browser.setSource(QUrl("#masks"))
    assert bar.value() > 0
    assert "Masks" in dialog.browser.toPlainText()
    dialog.close()


def test_the_help_speaks_the_windows_language(studio: Studio) -> None:
    use_language("de")
    dialog = studio.show_help()
    told = dialog.browser.toPlainText()
    assert "Erste Schritte" in told
    assert "Belichtung" in told
    assert "First steps" not in told
    dialog.close()
