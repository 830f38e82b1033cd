"""The menu that adds a filter: all filters in their groups, to be searched."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from photoedit.filters import filters
from photoedit.filters.base import Group
from photoedit.gui.forms.search_popup import Entry, SearchPopup
from photoedit.gui.words import declared
from photoedit.params import params_of


class AddFilterMenu(SearchPopup):
    """The popup; `chosen` hands over the filter's class."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Search filters"), parent)
        self.set_entries(self._filters())

    def _filters(self) -> Iterator[Entry]:
        for group in Group:
            for kind in filters().values():
                if kind.group is group:
                    values = " ".join(declared(param.label) for param in params_of(kind))
                    more = f"{kind.title()} {values}"
                    yield Entry(
                        declared(group), declared(kind.title()), declared(kind.help()), kind, more=more
                    )
