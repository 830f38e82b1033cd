"""Keep the translations of the window: collect its texts, update the .ts files, compile them to .qm.

    python scripts/translations.py            do all that, and say what has no translation yet
    python scripts/translations.py --check    change nothing; fail if too much is missing or a .qm is stale

Qt's own lupdate and lrelease do the work; they come with PySide6. What filters, formats, masks and settings
declare is handed to lupdate as a file of calls, in a context of its own. The .qm files are kept beside the
.ts files, so that a clone and a wheel have them without building anything.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from pathlib import Path

import PySide6

from photoedit.engine.orders.template import FIELDS
from photoedit.errors import HEADLINES
from photoedit.filters import filters
from photoedit.filters.base import Group
from photoedit.formats import formats
from photoedit.gui.actions import EXTRA_KEYS, TABLE
from photoedit.gui.batch.export_wish import Rules
from photoedit.gui.batch.result_names import HARMLESS, REFUSED
from photoedit.gui.batch.timeline import STAGES
from photoedit.gui.forms.choice_rows import spelled
from photoedit.gui.library.arranging import ORDERS
from photoedit.gui.library.photo_info import LABELS
from photoedit.gui.library.presets import find_presets
from photoedit.gui.library.sieve import KINDS
from photoedit.gui.main_window import MENUS
from photoedit.gui.recipe.blend_rows import EVERYWHERE, mask_param
from photoedit.gui.recipe.editors import editors_for
from photoedit.gui.recipe.wheels import WheelsEditor
from photoedit.gui.resources import RESOURCES
from photoedit.gui.settings_dialog import GROUPS
from photoedit.gui.words import CHOICES, DECLARED, SOURCE, TRANSLATIONS
from photoedit.lab.experiments import experiments
from photoedit.lab.outcome import Kind
from photoedit.lab.why import Bound
from photoedit.masks import masks
from photoedit.params import Declared, params_of
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
    return list(dict.fromkeys(str(text) for text in _declared() if len(text) > 1))


def words_to_choose() -> list[str]:
    """Every word of a choice, but the names of languages."""
    params = (param for kind in _kinds() for param in params_of(kind))
    words = [word for param in params for word in param.choices]
    spelt = dict.fromkeys(map(spelled, (*words, EVERYWHERE, *masks())))
    return [word for word in spelt if word not in NAMES.values()]


def _kinds() -> Iterator[type[Declared]]:
    yield from filters().values()
    yield from masks().values()
    yield from (one.options for one in formats())
    yield from (Settings, Step, Rules)


def _declared() -> Iterator[str]:
    yield from Group
    for kind in filters().values():
        yield from (kind.title(), kind.help())
    yield from (mask.help() for mask in masks().values())
    for declared in _kinds():
        for param in params_of(declared):
            sentences = (text for word, text in param.choices.items() if word not in NAMES)
            yield from (param.label, param.help, str(param.unit), *sentences)
    for told in TABLE:
        yield from (told.text, told.help)
    yield from (text for _, text in EXTRA_KEYS)
    yield from FIELDS.values()
    yield from (*HARMLESS, *REFUSED, *ORDERS.values(), *KINDS.values(), *LABELS.values())
    yield from (name for name, _ in STAGES.values())
    yield from (title for title, _ in (*MENUS, *GROUPS))
    yield mask_param("").label
    yield from (one.capitalize() for one in _ranges())
    yield from (one.title for one in experiments().values())
    yield from Kind
    yield from Bound
    yield from HEADLINES.values()
    yield from (preset.recipe.name for preset in find_presets([RESOURCES / "recipes"]).presets)


def _ranges() -> Iterator[str]:
    """The ranges of tones that have a wheel."""
    for kind in filters().values():
        for editor, names in editors_for(params_of(kind)):
            if issubclass(editor, WheelsEditor):
                yield from (name.rpartition("_")[0] for name in names)


def update(folder: Path) -> None:
    """Bring the .ts files of `folder` up to date with the sources; what was translated stays."""
    with tempfile.TemporaryDirectory() as work:
        file = Path(work) / "declared.py"
        calls = [_call(DECLARED, text) for text in declared_texts()]
        calls += [_call(CHOICES, word) for word in words_to_choose()]
        file.write_text("\n".join(calls), encoding="utf-8")
        sources = [*sorted((_ROOT / "photoedit" / "gui").rglob("*.py")), file]
        for language in LANGUAGES:
            _collect(_ts(folder, language), language, sources)
        # English needs words for its plurals only.
        _collect(_ts(folder, SOURCE), SOURCE, ["-pluralonly", *sources])


def _collect(target: Path, language: str, sources: Sequence[str | Path]) -> None:
    options = ("-silent", "-no-obsolete", "-locations", "none", "-target-language", language)
    _run("lupdate", *options, *sources, "-ts", target)


def _call(context: str, text: str) -> str:
    return f'translate("{context}", {json.dumps(text, ensure_ascii=False)})'


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
    with tempfile.TemporaryDirectory() as work:
        for file in TRANSLATIONS.glob("*.ts"):
            shutil.copy(file, work)
        update(Path(work))
        enough, old = _report(Path(work)), stale(TRANSLATIONS)
    print(f"stale: {', '.join(old)}" if old else "all are compiled")
    return 0 if enough and not old else 1


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
