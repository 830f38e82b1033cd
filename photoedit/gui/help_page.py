"""The help page, made from what is declared: filters, masks, keys, settings, formats.

Only the first steps and what is good to know are written by hand, below. The window shows the page in its own
language; scripts/make_help.py keeps the English one in resources/help, where the pictures are. It is plain
HTML, as the window's own viewer shows it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from photoedit.filters import filters
from photoedit.filters.base import Filter, Group
from photoedit.formats import formats
from photoedit.gui.actions import EXTRA_KEYS, TABLE
from photoedit.gui.forms.choice_rows import spelled
from photoedit.gui.words import SOURCE, choice, declared, tr
from photoedit.masks import masks
from photoedit.params import Declared, Param, ParamType, params_of
from photoedit.recipe import Step
from photoedit.settings import Settings


def page(language: str = SOURCE) -> str:
    """The whole page, in the language that the window speaks, whose code is `language`."""
    parts = (
        _head(language), _steps(), _good_to_know(), _keys(), _filters(), _masks(), _settings(), _formats(),
    )  # fmt: skip
    return "\n".join(line for part in parts for line in part) + "\n</body>\n</html>\n"


def steps() -> Sequence[tuple[str, str]]:
    """The first steps: what to do, and the picture of it or nothing."""
    return (
        (
            tr(
                "Drop the folder on the window, or press Ctrl+Shift+O and choose it. Its photos stand in the "
                "strip below; the first one is shown."
            ),
            "step-1.jpg",
        ),
        (
            tr("Press Ctrl+F, type “expo” and press Enter: the recipe has its first step, Exposure."),
            "step-2.jpg",
        ),
        (
            tr(
                "Drag the slider Stops to the right until the photo is bright enough. A double-click puts it "
                "back."
            ),
            "",
        ),
        (
            tr("Press Ctrl+F, type “unsharp” and press Enter: the second step, Unsharp mask, sharpens."),
            "step-3.jpg",
        ),
        (
            tr(
                "Press Ctrl+E. The dialog is filled in: all open photos, as JPEG, into a folder “edited” "
                "beside them. On the right stands what the results will look like and be called."
            ),
            "step-4.jpg",
        ),
        (
            tr(
                "Press Run. The queue shows what becomes of each photo; you can go on working meanwhile. The "
                "originals are as they were."
            ),
            "step-5.jpg",
        ),
    )


def _titles() -> dict[str, str]:
    return {
        "first-steps": tr("First steps"),
        "good-to-know": tr("Good to know"),
        "keys": tr("Keys"),
        "filters": tr("Filters"),
        "masks": tr("Masks"),
        "settings": tr("Settings"),
        "formats": tr("File formats"),
    }


def _head(language: str) -> Iterator[str]:
    yield f'<!DOCTYPE html>\n<html lang="{language}">'
    yield f'<head><meta charset="utf-8"><title>photoedit: {tr("Help")}</title></head>'
    yield "<body>\n<h1>photoedit</h1>"
    links = (f'<a href="#{place}">{escape(title)}</a>' for place, title in _titles().items())
    yield f"<p>{' · '.join(links)}</p>"


def _steps() -> Iterator[str]:
    yield _title("first-steps")
    told = tr("All photos of a folder made brighter and sharper, as JPEG in another folder: six steps.")
    yield f"<p>{escape(told)}</p>"
    yield "<ol>"
    for text, picture in steps():
        yield f"<li><p>{escape(text)}</p>"
        if picture:
            yield f'<p><img src="{picture}" width="800" alt=""></p>'
        yield "</li>"
    yield "</ol>"


def _good_to_know() -> Iterator[str]:
    yield _title("good-to-know")
    yield "<ul>"
    for sentence in (
        tr(
            "A recipe is a list of steps that work from top to bottom. Drag a step by its title to move it; "
            "its tick switches it off."
        ),
        tr(
            "Every step has an opacity and a mask, in the menu behind its three dots; but not those that "
            "move pixels."
        ),
        tr("Hold \\ to see the original; Y splits the view."),
        tr(
            "A number takes sums: 1200/2. The wheel and the arrows step, with Shift ten times, with Alt a "
            "tenth."
        ),
        tr(
            "“Move panels” in the menu View gives each panel a title: drag it by that to another side, onto "
            "another panel or out of the window. “Reset layout” puts all of them back."
        ),
        tr("Ctrl+K finds every command by its name; Ctrl+? lists all keys, and changes them."),
        tr(
            "Ctrl+Alt+S keeps a recipe as a file, for other folders and for the command line: "
            "photoedit batch FOLDER -o RESULTS -r RECIPE.toml"
        ),
        tr(
            "Originals are never changed. What can't be read or written is named in Messages, and costs no "
            "other photo."
        ),
    ):
        yield f"<li>{escape(sentence)}</li>"
    yield "</ul>"


def _keys() -> Iterator[str]:
    yield _title("keys")
    told = ((", ".join(one.keys), one.help) for one in TABLE if one.keys)
    rows = ((keys, declared(text)) for keys, text in (*told, *EXTRA_KEYS))
    yield from _table((tr("Keys"), tr("What they do")), rows)


def _filters() -> Iterator[str]:
    yield _title("filters")
    told = tr("Behind each title stands its name for the command line and for recipe files.")
    yield f"<p>{escape(told)}</p>"
    for group in Group:
        of_group = [kind for kind in filters().values() if kind.group is group]
        if of_group:
            yield f"<h3>{escape(declared(group))}</h3>"
        for kind in of_group:
            yield from _filter(kind)


def _filter(kind: type[Filter]) -> Iterator[str]:
    title = escape(declared(kind.title()))
    yield f'<h4><a name="{kind.name}"></a>{title} <code>{kind.name}</code></h4>'
    yield f"<p>{escape(declared(kind.help()))}</p>"
    yield from _params(kind)


def _masks() -> Iterator[str]:
    yield _title("masks")
    told = tr("A mask says where a step works. Places are in percent, so one recipe fits all photos.")
    yield f"<p>{escape(told)}</p>"
    yield from _params(Step)
    for name, mask in masks().items():
        yield f"<h4>{escape(choice(spelled(name)))} <code>{name}</code></h4>"
        yield f"<p>{escape(declared(mask.help()))}</p>"
        yield from _params(mask)


def _settings() -> Iterator[str]:
    yield _title("settings")
    yield from _params(Settings)


def _formats() -> Iterator[str]:
    yield _title("formats")
    for one in formats():
        if params_of(one.options):
            yield f"<h4>{escape(one.title)} <code>{one.name}</code></h4>"
            yield from _params(one.options)


def _params(kind: type[Declared]) -> Iterator[str]:
    rows = [
        (declared(param.label), _range(param), param.format(param.default), _what(param))
        for param in params_of(kind)
    ]
    if rows:
        yield from _table((tr("Value"), tr("From, to"), tr("Default"), tr("What it is")), rows)


def _range(param: Param) -> str:
    if param.low is None or param.high is None or param.type in {ParamType.TABLE, ParamType.SIZE}:
        return ""
    return f"{param.low:g} … {param.high:g} {declared(str(param.unit))}".strip()


def _what(param: Param) -> str:
    words = [f"{word}: {declared(sentence)}" for word, sentence in param.choices.items()]
    return "\n".join([declared(param.help), *words])


def _title(place: str) -> str:
    return f'<h2><a name="{place}"></a>{escape(_titles()[place])}</h2>'


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield '<table cellpadding="4">'
    titles = "".join(f'<th align="left">{escape(text)}</th>' for text in head)
    yield f"<tr>{titles}</tr>"
    for row in rows:
        cells = (escape(text).replace("\n", "<br>") for text in row)
        yield "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"
    yield "</table>"
