"""Make the help page from what is declared: filters, masks, keys, settings, formats.

    python scripts/make_help.py            write resources/help/index.html
    python scripts/make_help.py --check    change nothing; fail if the page is stale

Only the first steps are written by hand, below; their pictures come from `screenshots.py --steps`. The page
is plain HTML, as the window's own viewer shows it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from html import escape

from photoedit.filters import filters
from photoedit.filters.base import Filter, Group
from photoedit.formats import formats
from photoedit.gui.actions import EXTRA_KEYS, TABLE
from photoedit.gui.forms.choice_rows import spelled
from photoedit.gui.resources import RESOURCES
from photoedit.masks import masks
from photoedit.params import Declared, Param, ParamType, params_of
from photoedit.recipe import Step
from photoedit.settings import Settings

PAGE = RESOURCES / "help" / "index.html"

STEPS = (
    (
        "Drop the folder on the window, or press Ctrl+Shift+O and choose it. Its photos stand in the strip "
        "below; the first one is shown.",
        "step-1.jpg",
    ),
    ("Press Ctrl+F, type “expo” and press Enter: the recipe has its first step, Exposure.", "step-2.jpg"),
    ("Drag the slider Stops to the right until the photo is bright enough. A double-click puts it back.", ""),
    ("Press Ctrl+F, type “unsharp” and press Enter: the second step, Unsharp mask, sharpens.", "step-3.jpg"),
    (
        "Press Ctrl+E. The dialog is filled in: all open photos, as JPEG, into a folder “edited” beside "
        "them. On the right stands what the results will look like and be called.",
        "step-4.jpg",
    ),
    (
        "Press Run. The queue shows what becomes of each photo; you can go on working meanwhile. The "
        "originals are as they were.",
        "step-5.jpg",
    ),
)


def page() -> str:
    """The whole page."""
    parts = (_head(), _steps(), _good_to_know(), _keys(), _filters(), _masks(), _settings(), _formats())
    return "\n".join(line for part in parts for line in part) + "\n</body>\n</html>\n"


def _head() -> Iterator[str]:
    yield '<!DOCTYPE html>\n<html lang="en">'
    yield '<head><meta charset="utf-8"><title>photoedit: help</title></head>'
    yield "<body>\n<h1>photoedit</h1>"
    places = ("first-steps", "good-to-know", "keys", "filters", "masks", "settings", "formats")
    links = (f'<a href="#{place}">{place.replace("-", " ").capitalize()}</a>' for place in places)
    yield f"<p>{' · '.join(links)}</p>"


def _steps() -> Iterator[str]:
    yield _title("first-steps", "First steps")
    yield "<p>All photos of a folder made brighter and sharper, as JPEG in another folder: six steps.</p>"
    yield "<ol>"
    for text, picture in STEPS:
        yield f"<li><p>{escape(text)}</p>"
        if picture:
            yield f'<p><img src="{picture}" width="800" alt=""></p>'
        yield "</li>"
    yield "</ol>"


def _good_to_know() -> Iterator[str]:
    yield _title("good-to-know", "Good to know")
    yield "<ul>"
    for sentence in (
        "A recipe is a list of steps that work from top to bottom. Drag a step by its title to move it; its "
        "tick switches it off.",
        "Every step has an opacity and a mask, in the menu behind its three dots; but not those that move "
        "pixels.",
        "Hold \\ to see the original; Y splits the view.",
        "A number takes sums: 1200/2. The wheel and the arrows step, with Shift ten times, with Alt a tenth.",
        "“Move panels” in the menu View gives each panel a title: drag it by that to another side, onto "
        "another panel or out of the window. “Reset layout” puts all of them back.",
        "Ctrl+K finds every command by its name; Ctrl+? lists all keys, and changes them.",
        "Ctrl+Alt+S keeps a recipe as a file, for other folders and for the command line: "
        "photoedit batch FOLDER -o RESULTS -r RECIPE.toml",
        "Originals are never changed. What can't be read or written is named in Messages, and costs no other "
        "photo.",
    ):
        yield f"<li>{escape(sentence)}</li>"
    yield "</ul>"


def _keys() -> Iterator[str]:
    yield _title("keys", "Keys")
    told = ((", ".join(one.keys), one.help) for one in TABLE if one.keys)
    yield from _table(("Keys", "What they do"), (*told, *EXTRA_KEYS))


def _filters() -> Iterator[str]:
    yield _title("filters", "Filters")
    yield "<p>Behind each title stands its name for the command line and for recipe files.</p>"
    for group in Group:
        of_group = [kind for kind in filters().values() if kind.group is group]
        if of_group:
            yield f"<h3>{escape(group)}</h3>"
        for kind in of_group:
            yield from _filter(kind)


def _filter(kind: type[Filter]) -> Iterator[str]:
    yield f'<h4><a name="{kind.name}"></a>{escape(kind.title())} <code>{kind.name}</code></h4>'
    yield f"<p>{escape(kind.help())}</p>"
    yield from _params(kind)


def _masks() -> Iterator[str]:
    yield _title("masks", "Masks")
    yield "<p>A mask says where a step works. Places are in percent, so one recipe fits all photos.</p>"
    yield from _params(Step)
    for name, mask in masks().items():
        yield f"<h4>{escape(spelled(name))} <code>{name}</code></h4>"
        yield f"<p>{escape(mask.help())}</p>"
        yield from _params(mask)


def _settings() -> Iterator[str]:
    yield _title("settings", "Settings")
    yield from _params(Settings)


def _formats() -> Iterator[str]:
    yield _title("formats", "File formats")
    for one in formats():
        if params_of(one.options):
            yield f"<h4>{escape(one.title)} <code>{one.name}</code></h4>"
            yield from _params(one.options)


def _params(declared: type[Declared]) -> Iterator[str]:
    rows = [
        (param.label, _range(param), param.format(param.default), _what(param))
        for param in params_of(declared)
    ]
    if rows:
        yield from _table(("Value", "From, to", "Default", "What it is"), rows)


def _range(param: Param) -> str:
    if param.low is None or param.high is None or param.type in {ParamType.TABLE, ParamType.SIZE}:
        return ""
    return f"{param.low:g} … {param.high:g} {param.unit}".strip()


def _what(param: Param) -> str:
    words = [f"{word}: {sentence}" for word, sentence in param.choices.items()]
    return "\n".join([param.help, *words])


def _title(place: str, text: str) -> str:
    return f'<h2><a name="{place}"></a>{text}</h2>'


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield '<table cellpadding="4">'
    titles = "".join(f'<th align="left">{escape(text)}</th>' for text in head)
    yield f"<tr>{titles}</tr>"
    for row in rows:
        cells = (escape(text).replace("\n", "<br>") for text in row)
        yield "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"
    yield "</table>"


def main(arguments: Sequence[str]) -> int:
    """Do what the arguments say; returns the exit status."""
    if arguments == ["--check"]:
        fresh = PAGE.is_file() and PAGE.read_text(encoding="utf-8") == page()
        print(
            "The help page is as it should be."
            if fresh
            else "The help page is stale: run scripts/make_help.py"
        )
        return 0 if fresh else 1
    if arguments:
        print(__doc__)
        return 2
    PAGE.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
