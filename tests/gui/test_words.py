"""Tests of the window's language."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photoedit.engine.jobs import How
from photoedit.errors import ReadError
from photoedit.gui.facts import mode, outcome
from photoedit.gui.forms.number_field import NumberField
from photoedit.gui.studio import Studio
from photoedit.gui.words import choice, declared, explained, figures, told, tr, use_language
from photoedit.recipe import Recipe

from .test_facts import RUN


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    """Leaves no other language behind."""
    yield
    use_language("en")


def test_plurals_and_decimals_are_those_of_the_language(qapp: QApplication) -> None:
    use_language("de")
    assert [tr("%n photo(s)", "", count) for count in (0, 1, 2)] == ["0 Fotos", "1 Foto", "2 Fotos"]
    assert figures(1234.56, 1) == "1234,6"
    use_language("fr")
    assert [tr("%n photo(s)", "", count) for count in (0, 1, 2)] == ["0 photo", "1 photo", "2 photos"]
    use_language("ja")
    assert tr("%n photo(s)", "", 2) == "写真 2 枚"
    assert figures(1234.56, 1) == "1234.6"


def test_declared_texts_and_words_to_choose_are_looked_up_apart(qapp: QApplication) -> None:
    use_language("de")
    assert declared("Exposure") == "Belichtung"
    assert (declared("Light"), choice("Light")) == ("Licht", "Hell")
    assert declared("") == ""
    assert declared("A filter of tomorrow") == "A filter of tomorrow"


def test_an_english_message_is_explained_in_another_language(qapp: QApplication) -> None:
    problem = ReadError("a.jpg can't be read: it is cut off")
    assert told(problem) == problem.message
    use_language("de")
    assert told(problem) == f"Das Foto kann nicht gelesen werden: {problem.message}"
    assert explained("a_code_of_tomorrow", "Well.") == "Well."


def test_sentences_of_the_status_bar_follow(qapp: QApplication) -> None:
    use_language("es")
    assert mode(How("serial", workers=1)) == "1 trabajador · uno tras otro"
    assert outcome(RUN) == "Terminado: 24 hechas"


def test_a_language_nobody_translated_gets_english_words_and_its_own_numbers(qapp: QApplication) -> None:
    use_language("nl")
    assert tr("%n photo(s)", "", 1) == "1 photo"
    assert figures(0.5, 1) == "0,5"


def test_a_number_field_shows_and_takes_a_comma(qtbot: QtBot) -> None:
    use_language("de")
    field = NumberField()
    qtbot.addWidget(field)
    field.show_text("0.30")
    assert field.text() == "0,30"
    typed: list[float] = []
    field.typed.connect(typed.append)
    field.setText("1,25")
    field.setModified(True)
    field.editingFinished.emit()
    assert typed == [1.25]


def test_another_language_makes_the_window_anew_and_nothing_is_lost(
    opened: Studio, tmp_path: Path, qtbot: QtBot
) -> None:
    session = opened.session
    session.set_recipe(Recipe.from_text("exposure stops=1"))
    session.set_recipe(Recipe.from_text("exposure stops=2"))
    session.show_photo(1)
    session.change_settings(language="de")
    assert opened.again
    assert not opened.window.isVisible()
    opened.close()
    anew = Studio(tmp_path / "config", former=session)
    try:
        assert anew.session.photos == session.photos
        assert anew.session.current_index == 1
        assert anew.window.action("undo").text() == "Rückgängig"
        assert "Belichtung" in [card.enabled.text() for card in anew.window.recipe.cards]
        anew.session.undo()
        assert anew.session.recipe == Recipe.from_text("exposure stops=1")
    finally:
        anew.close()
