"""Everything the window can be told to do, in one table: text, icon, keys and a sentence for each.

Menus, toolbar, tooltips and the list of shortcuts are made from it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from photoedit.gui.style import icons
from photoedit.gui.words import declared


@dataclass(frozen=True)
class Told:
    """One action.

    Attributes:
        keys: shortcuts, the first one is shown.
        checkable: whether it stays on.
    """

    name: str
    text: str
    icon: str
    keys: tuple[str, ...]
    help: str
    checkable: bool = False


TABLE = (
    Told("open", "Open photos…", "images", ("Ctrl+O",), "Open photo files"),
    Told("open_folder", "Open folder…", "folder-open", ("Ctrl+Shift+O",), "Open all photos of a folder"),
    Told("save_as", "Save photo as…", "save", ("Ctrl+Shift+S",), "Save the shown photo, edited"),
    Told("export", "Export…", "image-down", ("Ctrl+E", "Ctrl+Shift+B"), "Put the recipe on all open photos"),
    Told("open_recipe", "Open recipe…", "file-up", ("Ctrl+Alt+O",), "Load a recipe file"),
    Told("save_recipe", "Save recipe…", "file-down", ("Ctrl+Alt+S",), "Save the recipe as a file"),
    Told("clear_recipe", "Clear recipe", "eraser", (), "Take all steps out"),
    Told("quit", "Quit", "log-out", ("Ctrl+Q",), "Close the window"),
    Told("undo", "Undo", "undo-2", ("Ctrl+Z",), "Take the last edit back"),
    Told("redo", "Redo", "redo-2", ("Ctrl+Shift+Z", "Ctrl+Y"), "Do the edit again"),
    Told("copy", "Copy edits", "copy", ("Ctrl+C",), "Take the recipe of the shown photo"),
    Told("paste", "Paste edits", "clipboard-paste", ("Ctrl+V",), "Give it to the chosen photos as their own"),
    Told(
        "paste_steps", "Paste chosen steps…", "list-checks", ("Ctrl+Shift+V",),
        "Give only some of the copied steps to the chosen photos",
    ),
    Told(
        "reset_photo", "Reset photo", "rotate-ccw", ("Ctrl+Shift+R",),
        "Drop the own recipes of the chosen photos; they follow the folder's again",
    ),
    Told(
        "snapshot", "Take snapshot…", "camera", ("Ctrl+Shift+N",),
        "Keep the shown photo's recipe as it is now, to go back to",
    ),
    Told("add_filter", "Add filter…", "plus", ("Ctrl+F",), "Search a filter and add it to the recipe"),
    Told("settings", "Settings…", "settings", ("Ctrl+,",), "Who does the work, and the window's look"),
    Told("fit", "Fit", "maximize", ("Ctrl+0", "Ctrl+2"), "Show the whole photo"),
    Told("pixels", "100 %", "scan", ("Ctrl+1",), "One photo pixel for each pixel of the screen"),
    Told("double", "200 %", "scaling", ("Ctrl+3",), "Two pixels of the screen for each one of the photo"),
    Told("zoom_in", "Zoom in", "zoom-in", ("+", "Ctrl++", "="), "Closer"),
    Told("zoom_out", "Zoom out", "zoom-out", ("-", "Ctrl+-"), "Farther away"),
    Told("toggle_zoom", "Fit or 100 %", "search", ("Z",), "Switch between the whole photo and 100 %"),
    Told(
        "split", "Before/After", "square-split-horizontal", ("Y",),
        "Split the photo (hold \\ for the original)", True,
    ),
    Told("side", "Side by side", "columns-2", ("Shift+Y",), "Show before and after beside each other", True),
    Told("crop", "Crop", "crop", ("R",), "Crop on the photo; Enter keeps it, Esc takes it back"),
    Told("pick", "Pick white balance", "pipette", ("W",), "Click on something that should be grey"),
    Told(
        "shelf", "Presets and snapshots", "panel-left", ("L",),
        "Show or hide presets and snapshots, as pictures of the shown photo", True,
    ),
    Told("grid", "Grid", "layout-grid", ("G",), "Show all photos as a page of thumbnails", True),
    Told("find", "Find photos…", "search", ("Ctrl+Shift+F",), "Show only photos of some name or state"),
    Told(
        "proof", "Soft proof", "printer", ("S",),
        "Show the photo as print or another screen will, by the profile in Settings", True,
    ),
    Told(
        "gamut", "Gamut warning", "triangle-alert", ("Shift+S",),
        "In a soft proof, paint what the output has no colour for", True,
    ),
    Told(
        "clipping", "Clipping", "sun-dim", ("J",),
        "Mark what is cut off: blue where a channel is at its lowest, red where at its highest", True,
    ),
    Told("navigator", "Navigator", "picture-in-picture", ("N",), "A small whole photo while zoomed in", True),
    Told("histogram", "Histogram", "chart-area", ("H",), "Show or hide the histogram", True),
    Told("recipe", "Recipe", "panel-right", ("F8",), "Show or hide the recipe", True),
    Told("info", "Photo info", "info", ("I",), "Show or hide camera, exposure, date and size", True),
    Told("film", "Film strip", "panel-bottom", ("F6",), "Show or hide the film strip", True),
    Told("queue", "Queue and messages", "list-checks", ("Q",), "Show or hide what a batch does", True),
    Told(
        "move_panels", "Move panels", "layout-panel-left", (),
        "Give panels titles, to move, float, stack and close them by", True,
    ),
    Told("reset_layout", "Reset layout", "rotate-ccw", (), "Put all parts of the window back in place"),
    Told("full_screen", "Full screen", "expand", ("F11",), "Use the whole screen", True),
    Told("next", "Next photo", "arrow-right", ("Ctrl+Right", "PgDown"), "Show the next photo"),
    Told("previous", "Previous photo", "arrow-left", ("Ctrl+Left", "PgUp"), "Show the previous photo"),
    Told("remove", "Remove from list", "x", (), "Take the shown photo off the list; its file stays (Delete)"),
    Told("cancel", "Cancel batch", "circle-x", (), "Stop the batch; finished photos stay"),
    Told("lab", "GIL laboratory…", "flask-conical", (), "Measure what threads and processes gain here"),
    Told("palette", "Find a command…", "command", ("Ctrl+K", "Ctrl+Shift+P"), "Do anything by its name"),
    Told("help", "Help", "circle-question-mark", ("F1",), "First steps, and what everything does"),
    Told("shortcuts", "Keyboard shortcuts…", "keyboard", ("Ctrl+?",), "List all keys, and change them"),
)  # fmt: skip

EXTRA_KEYS = (
    ("\\", "Hold: show the original"),
    ("Left, Right", "On the photo or the film strip: previous, next photo"),
    ("Enter, Esc", "While a step is edited on the photo: keep it, take it back"),
    ("Tab, Arrows", "While a step is edited on the photo: choose a handle, move it"),
    ("Wheel", "On the photo: zoom at the cursor; on a slider: step"),
    ("Double-click", "On the photo: fit or 100 %; on a slider: reset"),
    ("Arrows", "On a slider or its number: step"),
    ("Shift, Alt", "With a step: ten times, a tenth"),
    ("Ctrl, Shift and a click", "On film strip or grid: choose several photos"),
    ("Ctrl+Wheel", "On the grid: larger or smaller pictures"),
    ("Delete", "On film strip or grid: take the chosen photos off the list"),
    ("Arrows", "On the title of a panel: move it to that side"),
    ("Enter", "On the title of a panel: lay it on the next one as a tab"),
    ("F2", "On a snapshot: give it another name"),
)


def make_actions(window: QWidget) -> dict[str, QAction]:
    """All actions, owned by `window`, by name."""
    actions = {}
    for told in TABLE:
        action = QAction(declared(told.text), window)
        action.setObjectName(told.name)
        action.setCheckable(told.checkable)
        action.setWhatsThis(declared(told.help))
        set_keys(action, told.keys)
        action.setStatusTip("")
        icons.named(action, told.icon)
        window.addAction(action)
        actions[told.name] = action
    return actions


def set_keys(action: QAction, keys: Sequence[str]) -> None:
    """Give an action these keys; its tooltip names the first one."""
    action.setShortcuts([QKeySequence(key) for key in keys])
    action.setToolTip(action.whatsThis() + (f" ({key_text(keys[0])})" if keys else ""))


def key_text(key: str) -> str:
    """Keys as they are written on the user's keyboard: "Strg+Umschalt+Z"."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
