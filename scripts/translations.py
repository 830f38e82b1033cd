"""Keep the translations of the window: collect its texts, update the .ts files, compile them to .qm.

    python scripts/translations.py            do all that, and say what has no translation yet
    python scripts/translations.py --check    change nothing; fail if too much is missing or a .qm is stale

Qt's own lupdate and lrelease do the work; they come with PySide6. What filters, formats, masks and settings
declare is handed to lupdate as a file of calls, in a context of its own. The .qm files are kept beside the
.ts files, so that a clone and a wheel have them without building anything.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from pathlib import Path

import PySide6

from photoedit.engine.planning.template import FIELDS
from photoedit.filters import filters
from photoedit.filters.base import Group
from photoedit.formats import formats
from photoedit.gui.actions import EXTRA_KEYS, TABLE
from photoedit.gui.batch.export_wish import Rules
from photoedit.gui.batch.result_names import HARMLESS, REFUSED
from photoedit.gui.batch.timeline import STAGES
from photoedit.gui.forms.choice_rows import spelled
from photoedit.gui.library.arranging import ORDERS
from photoedit.gui.main_window import MENUS
from photoedit.gui.settings_dialog import GROUPS
from photoedit.gui.words import DECLARED, SOURCE, TRANSLATIONS
from photoedit.lab.experiments import experiments
from photoedit.masks import masks
from photoedit.params import Declared, ParamType, params_of
from photoedit.recipe import Step
from photoedit.settings import LANGUAGES as NAMES
from photoedit.settings import Settings

LANGUAGES = ("de", "es", "fr", "ja", "zh")
LEAST = 0.9
"""The share of the texts that every language must have."""

_ROOT = Path(__file__).parents[1]
_TOOLS = Path(PySide6.__file__).parent


def declared_texts() -> list[str]:
    """Every text that a declaration shows in the window, once, in a stable order."""
    texts = dict.fromkeys(str(text) for text in _declared() if len(text) > 1)
    return [text for text in texts if text not in NAMES.values()]


def _declared() -> Iterator[str]:
    yield from Group
    for kind in filters().values():
        yield from (kind.title(), kind.help())
        yield from _texts_of(kind)
    for mask in masks().values():
        yield from (spelled(mask.name), mask.help())
        yield from _texts_of(mask)
    for one in formats():
        yield from _texts_of(one.options)
    for declared in (Settings, Step, Rules):
        yield from _texts_of(declared)
    for told in TABLE:
        yield from (told.text, told.help)
    yield from (text for _, text in EXTRA_KEYS)
    yield from FIELDS.values()
    yield from (*HARMLESS, *REFUSED, *ORDERS.values())
    yield from (name for name, _ in STAGES.values())
    yield from (title for title, _ in (*MENUS, *GROUPS))
    yield from (one.title for one in experiments().values())


def _texts_of(declared: type[Declared]) -> Iterator[str]:
    for param in params_of(declared):
        yield from (param.label, param.help, str(param.unit))
        if param.type is ParamType.CHOICE:
            yield from map(spelled, param.choices)
            yield from param.choices.values()


def update(folder: Path) -> None:
    """Bring the .ts files of `folder` up to date with the sources; what was translated stays."""
    with tempfile.TemporaryDirectory() as work:
        file = Path(work) / "declared.py"
        calls = (
            f'translate("{DECLARED}", {json.dumps(text, ensure_ascii=False)})\n' for text in declared_texts()
        )
        file.write_text("".join(calls), encoding="utf-8")
        sources = [*sorted((_ROOT / "photoedit" / "gui").rglob("*.py")), file]
        options = ("-silent", "-no-obsolete", "-locations", "none")
        for language in LANGUAGES:
            _run("lupdate", *options, *sources, "-ts", _ts(folder, language), "-target-language", language)
        # English needs words for its plurals only.
        _run(
            "lupdate",
            *options,
            "-pluralonly",
            *sources,
            "-ts",
            _ts(folder, SOURCE),
            "-target-language",
            SOURCE,
        )


def compile_all(source: Path, target: Path) -> None:
    """Compile the .ts files of `source` to .qm files in `target`."""
    for language in (*LANGUAGES, SOURCE):
        _run("lrelease", "-silent", _ts(source, language), "-qm", target / f"photoedit_{language}.qm")


def missing(folder: Path, language: str) -> tuple[list[str], int]:
    """The texts that have no translation, and how many texts there are."""
    messages = ET.parse(_ts(folder, language)).getroot().findall("context/message")
    without = [one.findtext("source", "") for one in messages if not _is_translated(one)]
    return without, len(messages)


def _is_translated(message: ET.Element) -> bool:
    translation = message.find("translation")
    assert translation is not None
    forms = translation.findall("numerusform") or [translation]
    return all(form.text for form in forms)


def _ts(folder: Path, language: str) -> Path:
    return folder / f"photoedit_{language}.ts"


def _run(tool: str, *arguments: str | Path) -> None:
    subprocess.run([_TOOLS / tool, *arguments], check=True)


def main(arguments: Sequence[str]) -> int:
    """Do what the arguments say; returns the exit status."""
    if arguments not in ([], ["--check"]):
        print(__doc__)
        return 2
    if not arguments:
        update(TRANSLATIONS)
        compile_all(TRANSLATIONS, TRANSLATIONS)
    return 0 if _report(TRANSLATIONS) and not stale(TRANSLATIONS) else 1


def stale(folder: Path) -> list[str]:
    """The .qm files of `folder` that are not what their .ts files say."""
    with tempfile.TemporaryDirectory() as work:
        compile_all(folder, Path(work))
        return [
            fresh.name
            for fresh in sorted(Path(work).glob("*.qm"))
            if not (folder / fresh.name).is_file() or (folder / fresh.name).read_bytes() != fresh.read_bytes()
        ]


def _report(folder: Path) -> bool:
    """Say how complete each language is; returns whether all are complete enough."""
    enough = True
    for language in (*LANGUAGES, SOURCE):
        without, count = missing(folder, language)
        share = 1 - len(without) / count
        enough = enough and share >= LEAST
        print(f"{language}: {share:.1%} of {count}")
        for text in without:
            print(f"    {text}")
    return enough


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
