"""The queue: one row for each photo of a batch, what became of it, and the buttons that cancel and retry."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from photoedit.gui.batch.batch_run import Row
from photoedit.gui.library.sieve import State
from photoedit.gui.style import icons
from photoedit.gui.style.theme import DARK, GRID, Theme, tabular
from photoedit.gui.words import figures

Index = QModelIndex | QPersistentModelIndex

_PROGRESS_ROLE = Qt.ItemDataRole.UserRole + 1


class QueueModel(QAbstractTableModel):
    """Rows of a batch as a table: photo, state, progress, seconds, message."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._theme = DARK

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def set_rows(self, rows: list[Row]) -> None:
        """Show the rows of another batch; the list is shared, `rows_changed` says what is new in it."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rows_changed(self, changed: list[int]) -> None:
        """Show these rows again."""
        if changed:
            self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], 4))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 5

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return (
                self.tr("Photo"),
                self.tr("State"),
                self.tr("Progress"),
                self.tr("Seconds"),
                self.tr("Message"),
            )[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section == 3:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            seconds = "" if row.seconds is None else figures(row.seconds, 2)
            return (row.source.name, self.word(row.state), None, seconds, row.message)[column]
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.message or str(row.source)
        if role == Qt.ItemDataRole.TextAlignmentRole and column == 3:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ForegroundRole:
            if row.state is State.FAILED and column in (1, 4):
                return QBrush(self._theme.failure)
            return QBrush(self._theme.text if column == 0 else self._theme.dim)
        if role == _PROGRESS_ROLE:
            return (row.done, row.state)
        return None

    def word(self, state: State) -> str:
        """What a state is called."""
        return {
            State.NONE: self.tr("not done"), State.QUEUED: self.tr("queued"),
            State.RUNNING: self.tr("running"), State.DONE: self.tr("done"),
            State.FAILED: self.tr("failed"), State.SKIPPED: self.tr("skipped"),
        }[state]  # fmt: skip


class ProgressDelegate(QStyledItemDelegate):
    """Paints progress as a thin bar: in the accent while a photo runs, grey when it is over."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = DARK

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        done, state = index.data(_PROGRESS_ROLE)
        cell = QRectF(option.rect)
        groove = QRectF(cell.left() + GRID, cell.center().y() - 2, cell.width() - 2 * GRID, 4)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.control)
        painter.drawRoundedRect(groove, 2, 2)
        if state in (State.RUNNING, State.DONE) and done > 0:
            groove.setWidth(max(groove.width() * done, 4))
            painter.setBrush(self._theme.accent if state is State.RUNNING else self._theme.dim)
            painter.drawRoundedRect(groove, 2, 2)
        painter.restore()


class QueuePanel(QFrame):
    """The table with its summary line.

    Signals:
        cancel_wished().
        pause_wished(bool): hold the batch, or let it go on.
        retry_wished(): do again what failed.
    """

    cancel_wished = Signal()
    pause_wished = Signal(bool)
    retry_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("queue")
        self.model = QueueModel(self)
        self.summary = QLabel(self.tr("No batch has run yet."))
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setFont(tabular(self.summary.font()))
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the batch"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setToolTip(self.tr("Stop the batch; finished photos stay"))
        icons.named(self.cancel, "x")
        self.cancel.setEnabled(False)
        self.cancel.clicked.connect(self.cancel_wished)
        self.pause = QPushButton(self.tr("Pause"))
        self.pause.setToolTip(self.tr("Hold the batch, or let it go on"))
        self.pause.setCheckable(True)
        icons.named(self.pause, "pause")
        self.pause.setEnabled(False)
        self.pause.clicked.connect(self.pause_wished)
        self.retry = QPushButton(self.tr("Retry failed"))
        self.retry.setToolTip(self.tr("Do the photos that failed again, as they were asked for"))
        icons.named(self.retry, "rotate-cw")
        self.retry.hide()
        self.retry.clicked.connect(self.retry_wished)
        self._progress = ProgressDelegate(self)
        self.table = self._make_table()
        line = QHBoxLayout()
        line.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        line.setSpacing(2 * GRID)
        line.addWidget(self.summary)
        line.addWidget(self.bar, 1)
        line.addWidget(self.retry)
        line.addWidget(self.pause)
        line.addWidget(self.cancel)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(line)
        box.addWidget(self.table, 1)

    def _make_table(self) -> QTreeView:
        table = QTreeView()
        table.setModel(self.model)
        table.setItemDelegateForColumn(2, self._progress)
        table.setRootIsDecorated(False)
        table.setUniformRowHeights(True)
        table.setIndentation(GRID)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setFont(tabular(table.font()))
        table.setAccessibleName(self.tr("Photos of the batch"))
        header = table.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        words = max(table.fontMetrics().horizontalAdvance(self.model.word(state)) for state in State)
        for column, width in enumerate((220, max(88, words + 3 * GRID), 160, 80)):
            header.resizeSection(column, width)
        return table

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self.model.set_theme(theme)
        self._progress.set_theme(theme)
        icons.tint(self, theme)
        self.table.viewport().update()

    def show_rows(self, rows: list[Row]) -> None:
        """Show a batch that begins."""
        self.model.set_rows(rows)
        self.bar.setValue(0)

    def show_progress(
        self, text: str, done: float, *, running: bool, cancelling: bool, paused: bool, can_retry: bool
    ) -> None:
        """Show how far the batch is; the bar never goes back."""
        self.summary.setText(text)
        self.bar.setValue(max(round(done * 1000), self.bar.value()))
        if self.bar.property("over") is not (not running):
            self.bar.setProperty("over", not running)
            self.bar.style().unpolish(self.bar)
            self.bar.style().polish(self.bar)
        self.retry.setVisible(can_retry)
        self.pause.setEnabled(running and not cancelling)
        self.pause.setChecked(paused)
        self.pause.setText(self.tr("Go on") if paused else self.tr("Pause"))
        self.cancel.setEnabled(running and not cancelling)
        self.cancel.setText(self.tr("Cancelling…") if cancelling and running else self.tr("Cancel"))
