"""The grid: the photos of the film strip as a page of larger cells, with a line to find, sort and size them.

Strip and grid show one model and share what is chosen in it; only one of them is in sight at a time.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from photoedit.gui.library.arranging import ORDERS
from photoedit.gui.library.film_delegate import cell_of
from photoedit.gui.library.film_strip import FilmStrip, PhotoModel, PhotoView
from photoedit.gui.library.sieve import KINDS, Sieve
from photoedit.gui.style import icons
from photoedit.gui.style.controls import Choice
from photoedit.gui.style.theme import GRID, Theme
from photoedit.gui.words import declared, tr

SIDES = (96, 128, 160, 208, 256, 336, 432)
USUAL = 2

_OWN_KEYS = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Return, Qt.Key.Key_Enter)
"""Keys that mean something here even if the window has a shortcut of them."""


class PhotoGrid(PhotoView):
    """The page of cells.

    Signals:
        opened(): the user wants to look at the current photo.
        resize_wished(int): the user wants larger (1) or smaller (-1) cells.
    """

    opened = Signal()
    resize_wished = Signal(int)

    def __init__(self, model: PhotoModel, strip: FilmStrip, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self.selectionModel().deleteLater()
        self.setSelectionModel(strip.selectionModel())
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(self.tr("Grid of photos"))
        self.activated.connect(self.opened)
        self._side = SIDES[USUAL]

    def set_side(self, side: int) -> None:
        """Show pictures of at most `side` logical pixels."""
        self._side = side
        self._spread()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._spread()
        super().resizeEvent(event)

    def _spread(self) -> None:
        """Divide the width among as many columns as fit, so that nothing is left at its end."""
        picture = QSize(self._side, self._side * 3 // 4)
        least = cell_of(picture)
        width = self.viewport().width()
        columns = max(width // least.width(), 1)
        wider = max(width // columns - least.width(), 0)
        self.delegate.picture = picture + QSize(wider, wider * 3 // 4)
        self.setGridSize(cell_of(self.delegate.picture))
        self.verticalScrollBar().setSingleStep(self.gridSize().height() // 3)
        if self.isVisible():
            self._photos.set_side(round(self.delegate.picture.width() * self.devicePixelRatioF()))
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._spread()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.setAccepted(event.key() in _OWN_KEYS)
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.resize_wished.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit()
        else:
            super().keyPressEvent(event)


class GridPanel(QFrame):
    """The grid below a line with the number of photos, which of them are shown, their order and size.

    Signals:
        order_wished(str): one of `arranging.ORDERS`.
        sieve_wished(Sieve): show only these photos.
    """

    order_wished = Signal(str)
    sieve_wished = Signal(object)

    def __init__(self, model: PhotoModel, strip: FilmStrip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = PhotoGrid(model, strip)
        self.count = QLabel()
        self.count.setObjectName("dim")
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Search names"))
        self.name.setAccessibleName(self.tr("Search names"))
        self.name.setClearButtonEnabled(True)
        self.name.setMaximumWidth(200)
        self.kind = Choice()
        self.kind.setAccessibleName(self.tr("Which photos are shown"))
        for word, text in KINDS.items():
            self.kind.addItem(declared(text), word)
        self.order = Choice()
        self.order.setAccessibleName(self.tr("Order of the photos"))
        for word, text in ORDERS.items():
            self.order.addItem(declared(text), word)
        self.smaller = self._button("zoom-out", self.tr("Smaller pictures (-)"), -1)
        self.larger = self._button("zoom-in", self.tr("Larger pictures (+)"), 1)
        self._step = USUAL
        self._lay_out()
        self.order.activated.connect(lambda _row: self.order_wished.emit(str(self.order.currentData())))
        self.grid.resize_wished.connect(self.resize_cells)
        self.name.textChanged.connect(self._wish_sieve)
        self.kind.currentIndexChanged.connect(self._wish_sieve)
        model.modelReset.connect(lambda: self._count(model.rowCount(), model.open_count))
        self._count(model.rowCount(), model.open_count)

    @property
    def step(self) -> int:
        """The place of the cells' size among `SIDES`."""
        return self._step

    def resize_cells(self, by: int) -> None:
        """Make the pictures larger (1) or smaller (-1)."""
        self._step = min(max(self._step + by, 0), len(SIDES) - 1)
        self.grid.set_side(SIDES[self._step])
        self.smaller.setEnabled(self._step > 0)
        self.larger.setEnabled(self._step < len(SIDES) - 1)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        icons.tint(self, theme)
        self.grid.set_theme(theme)

    def _button(self, icon: str, help_: str, by: int) -> QToolButton:
        button = QToolButton()
        icons.named(button, icon)
        button.setToolTip(help_)
        button.setAccessibleName(help_)
        button.clicked.connect(lambda: self.resize_cells(by))
        return button

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(2 * GRID, GRID // 2, GRID, GRID // 2)
        line.setSpacing(GRID)
        line.addWidget(self.count)
        line.addStretch(1)
        line.addWidget(self.name, 1)
        line.addWidget(self.kind)
        by = QLabel(self.tr("Sort by"))
        by.setObjectName("dim")
        by.setBuddy(self.order)
        for part in (by, self.order, self.smaller, self.larger):
            line.addWidget(part)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(line)
        box.addWidget(self.grid, 1)

    def find_photos(self) -> None:
        """Let the user type a name."""
        self.name.setFocus()
        self.name.selectAll()

    def _wish_sieve(self) -> None:
        self.sieve_wished.emit(Sieve(self.name.text().strip(), str(self.kind.currentData())))

    def _count(self, shown: int, open_: int) -> None:
        photos = tr("%n photo(s)", "", open_)
        self.count.setText(photos if shown == open_ else self.tr("{0} of {1}").format(shown, photos))
