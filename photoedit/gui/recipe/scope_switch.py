"""The switch above the recipe: whether it is the one of all photos, or of the shown photo only."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget


class ScopeSwitch(QWidget):
    """Two joined buttons.

    Signals:
        wished(bool): the shown photo is to have a recipe of its own, or to follow the folder's again.
    """

    wished = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Whose recipe this is"))
        self.all = QPushButton(self.tr("All photos"))
        self.all.setToolTip(
            self.tr("Edit the folder's recipe; a photo's own is dropped (Undo brings it back)")
        )
        self.this = QPushButton(self.tr("This photo"))
        self.this.setToolTip(self.tr("Give this photo a recipe of its own, which overrides the folder's"))
        group = QButtonGroup(self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(1)
        for button, own in ((self.all, False), (self.this, True)):
            button.setObjectName("segment")
            button.setCheckable(True)
            button.clicked.connect(lambda _on=False, own=own: self.wished.emit(own))
            group.addButton(button)
            line.addWidget(button)
        self.show_scope(own=False, any_photo=False)

    def show_scope(self, *, own: bool, any_photo: bool) -> None:
        """Show whose recipe is seen; emits nothing."""
        (self.this if own else self.all).setChecked(True)
        self.this.setEnabled(any_photo)
