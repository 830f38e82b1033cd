"""The translations are nearly complete, compiled, and keep what is filled in later."""

from __future__ import annotations

import re
import shutil
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
import translations
from translations import LANGUAGES, LEAST, missing, stale

from photoedit.gui.words import TRANSLATIONS
from photoedit.lab.outcome import Kind

FIELD = re.compile(r"\{[^{}]*\}|%n")


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The translations, brought up to date with the sources as they are now."""
    folder = tmp_path_factory.mktemp("translations")
    for file in TRANSLATIONS.glob("*.ts"):
        shutil.copy(file, folder)
    translations.update(folder)
    return folder


@pytest.mark.parametrize("language", LANGUAGES)
def test_nearly_everything_is_translated(fresh: Path, language: str) -> None:
    without, count = missing(fresh, language)
    assert len(without) <= (1 - LEAST) * count, f"run scripts/translations.py and translate {without}"


def test_what_is_compiled_is_what_was_translated() -> None:
    assert stale(TRANSLATIONS) == [], "run scripts/translations.py"


@pytest.mark.parametrize("language", [*LANGUAGES, "en"])
def test_translations_keep_the_fields_of_their_texts(language: str) -> None:
    root = ET.parse(TRANSLATIONS / f"photoedit_{language}.ts").getroot()
    for message in root.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        for form in translation.findall("numerusform") or [translation]:
            if form.text:
                source = message.findtext("source", "")
                assert sorted(FIELD.findall(form.text)) == sorted(FIELD.findall(source)), form.text


def test_what_comes_with_the_program_and_what_the_laboratory_finds_can_be_translated() -> None:
    """The names of presets stayed English in the German window."""
    texts = translations.declared_texts()
    assert "Black and white" in texts
    assert {"Mask", "Midtones", "Shadow", "Highlight"} <= set(texts)
    assert set(map(str, Kind)) <= set(texts)
