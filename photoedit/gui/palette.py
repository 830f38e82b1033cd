"""The command palette: everything the window can do, every filter and every preset, by its name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from photoedit.filters import filters
from photoedit.filters.base import Filter
from photoedit.gui.actions import key_text
from photoedit.gui.forms.search_popup import Entry, SearchPopup
from photoedit.gui.words import declared


class Palette(SearchPopup):
    """The popup; what is chosen is done at once."""

    def __init__(
        self,
        actions: Iterable[QAction],
        menus: Iterable[QMenu],
        add_filter: Callable[[type[Filter]], object],
        parent: QWidget,
    ) -> None:
        super().__init__(self.tr("What do you want to do?"), parent)
        self._actions, self._menus, self._add_filter = tuple(actions), tuple(menus), add_filter
        self._window = parent
        self.chosen.connect(_do)

    def open(self) -> None:
        """Show what can be done now."""
        self.set_entries(self._found())
        self.popup_over(self._window)

    def _found(self) -> Iterator[Entry]:
        for action in self._actions:
            if action.isEnabled():
                yield self._entry(self.tr("Commands"), action)
        for kind in filters().values():
            add = _adder(self._add_filter, kind)
            help_text = f"{declared(kind.group)} {declared(kind.help())}"
            yield Entry(self.tr("Add filter"), declared(kind.title()), help_text, add, more=kind.title())
        for menu in self._menus:
            for action in menu.actions():
                yield self._entry(menu.title(), action)

    @staticmethod
    def _entry(group: str, action: QAction) -> Entry:
        text = action.text().replace("&&", "&").removesuffix("…")
        return Entry(
            group,
            text,
            action.toolTip(),
            action.trigger,
            key_text(action.shortcut().toString()),
        )


def _adder(add: Callable[[type[Filter]], object], kind: type[Filter]) -> Callable[[], object]:
    return lambda: add(kind)


def _do(action: object) -> None:
    assert callable(action)
    action()
