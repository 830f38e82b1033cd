"""One step of the recipe as a card: a header to switch, fold, drag and act on it, and its rows."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from photoedit.filters.base import Kind
from photoedit.gui.canvas.overlays import item_of
from photoedit.gui.canvas.picking import picks_grey
from photoedit.gui.canvas.pictures import Bins
from photoedit.gui.forms.gradients import gradient_of
from photoedit.gui.forms.param_row import LABEL, ParamRow
from photoedit.gui.forms.param_rows import row_for
from photoedit.gui.recipe.blend_rows import BlendRows
from photoedit.gui.recipe.editors import editors_for
from photoedit.gui.recipe.editors.base import Editor
from photoedit.gui.style import icons
from photoedit.gui.style.controls import Tick
from photoedit.gui.style.theme import GRID, ROW, Theme
from photoedit.gui.words import declared
from photoedit.params import Param, params_of
from photoedit.recipe import Step

WIDEST_LABEL = 136
STEP_MIME = "application/x-photoedit-step"


class StepCard(QFrame):
    """Shows a step and tells wishes; `index` is its place in the recipe.

    Signals:
        param_wished(int, str, object): place, param, value; or one of the words of `BlendRows`.
        params_wished(int, dict): place, and the values of several params at once.
        rested(): a drag or a run of steps is over.
        entered(): a value was typed and ended with Enter.
        enable_wished(int, bool).
        act_wished(int, str): one of duplicate, up, down, reset, remove.
        handles_wished(object): its place if the step is to be edited on the photo, None if no more.
        picking_wished(object): its place if a grey is to be picked for it, None if no more.
    """

    param_wished = Signal(int, str, object)
    params_wished = Signal(int, object)
    rested = Signal()
    entered = Signal()
    enable_wished = Signal(int, bool)
    act_wished = Signal(int, str)
    handles_wished = Signal(object)
    picking_wished = Signal(object)

    def __init__(self, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.kind = type(step.filter)
        self.step = step
        self.index = 0
        self._pressed: QPoint | None = None
        self.rows: dict[str, ParamRow] = {}
        self.editors: list[Editor] = []
        box = QVBoxLayout(self)
        box.setContentsMargins(GRID // 2, GRID // 2, GRID, GRID // 2)
        box.setSpacing(0)
        box.addLayout(self._make_header())
        self.body = QWidget()
        box.addWidget(self.body)
        self._make_rows()
        self.show_step(0, step)

    def _make_header(self) -> QHBoxLayout:
        header = QHBoxLayout()
        header.setSpacing(GRID // 2)
        title = declared(self.kind.title())
        self.fold = QToolButton()
        self.fold.setObjectName("flat")
        self.fold.setCheckable(True)
        self.fold.setChecked(True)
        icons.named(self.fold, "chevron-down")
        self.fold.setAccessibleName(self.tr("Show the values of {0}").format(title))
        self.fold.setToolTip(self.tr("Show or hide the values"))
        self.fold.toggled.connect(self._fold)
        self.enabled = Tick(title)
        self.enabled.setToolTip(declared(self.kind.help()) + "\n" + self.tr("Tick: the step is on"))
        self.enabled.toggled.connect(lambda on: self.enable_wished.emit(self.index, on))
        self.menu_button = QToolButton()
        icons.named(self.menu_button, "ellipsis-vertical")
        self.menu_button.setAccessibleName(self.tr("Actions for {0}").format(title))
        self.menu_button.setToolTip(self.tr("Duplicate, move, reset, remove"))
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_button.setMenu(self._make_menu())
        self.note = QLabel()
        self.note.setObjectName("dim")
        self.handles = self._canvas_button(
            "square-mouse-pointer",
            self.tr("Edit {0} on the photo").format(title),
            self.tr("Edit on the photo: Enter keeps it, Esc takes it back"),
            self.handles_wished,
        )
        self.picking = self._canvas_button(
            "pipette",
            self.tr("Pick {0} from the photo").format(title),
            self.tr("Click on something in the photo that should be grey"),
            self.picking_wished,
        )
        self.picking.setVisible(picks_grey(self.kind))
        for button in (self.fold, self.handles, self.picking, self.menu_button):
            button.setFixedSize(24, 24)
            button.setIconSize(QSize(16, 16))
        header.addWidget(self.fold)
        header.addWidget(self.enabled)
        header.addStretch(1)
        header.addWidget(self.note)
        header.addWidget(self.handles)
        header.addWidget(self.picking)
        header.addWidget(self.menu_button)
        return header

    def _canvas_button(self, icon: str, name: str, help_text: str, wished: SignalInstance) -> QToolButton:
        """A button that starts and ends something on the photo."""
        button = QToolButton()
        icons.named(button, icon)
        button.setCheckable(True)
        button.setAccessibleName(name)
        button.setToolTip(help_text)
        button.clicked.connect(lambda on: wished.emit(self.index if on else None))
        return button

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        for word, text, icon in (
            ("up", self.tr("Move up"), "arrow-up"),
            ("down", self.tr("Move down"), "arrow-down"),
            ("duplicate", self.tr("Duplicate"), "copy"),
            ("reset", self.tr("Reset to defaults"), "rotate-ccw"),
            ("remove", self.tr("Remove"), "trash"),
        ):
            action = menu.addAction(text)
            action.setObjectName(word)
            icons.named(action, icon)
            action.triggered.connect(lambda _on=False, word=word: self.act_wished.emit(self.index, word))
        if self.kind.kind is not Kind.GEOMETRY:
            menu.addSeparator()
            self.blend_action = menu.addAction(self.tr("Opacity and mask"))
            self.blend_action.setObjectName("blend")
            self.blend_action.setCheckable(True)
            self.blend_action.toggled.connect(self._show_blend)
        return menu

    def _make_rows(self) -> None:
        box = QVBoxLayout(self.body)
        box.setContentsMargins(28, 0, GRID // 2, GRID // 2)
        box.setSpacing(0)
        label = self._label_width()
        params = params_of(self.kind)
        together = {name: (editor, names) for editor, names in editors_for(params) for name in names}
        for param in params:
            editor, names = together.get(param.name, (None, ()))
            if editor is None:
                box.addWidget(self._make_row(param, label))
            elif param.name == names[0]:
                box.addWidget(self._make_editor(editor, names, label))
        self.blend = BlendRows()
        self.blend.wished.connect(lambda name, value: self.param_wished.emit(self.index, name, value))
        self.blend.rested.connect(self.rested)
        self.blend.entered.connect(self.entered)
        self.blend.hide()
        box.addWidget(self.blend)

    def _label_width(self) -> int:
        words = self.fontMetrics()
        longest = max((words.horizontalAdvance(declared(p.label)) for p in params_of(self.kind)), default=0)
        return min(max(LABEL, longest + GRID), WIDEST_LABEL)

    def _make_row(self, param: Param, label: int) -> ParamRow:
        row = self.rows[param.name] = row_for(param, gradient_of(self.kind.name, param.name), label)
        row.wished.connect(lambda value: self.param_wished.emit(self.index, param.name, value))
        row.rested.connect(self.rested)
        row.entered.connect(self.entered)
        return row

    def _make_editor(self, kind: type[Editor], names: tuple[str, ...], label: int) -> Editor:
        params = {param.name: param for param in params_of(self.kind)}
        colours = {name: gradient_of(self.kind.name, name) for name in names}
        editor = kind([params[name] for name in names], colours, label)
        editor.wished.connect(lambda values: self.params_wished.emit(self.index, values))
        editor.rested.connect(self.rested)
        editor.entered.connect(self.entered)
        self.editors.append(editor)
        return editor

    def show_blend(self, on: bool) -> None:
        """Show or hide opacity and mask, where there are any."""
        if self.kind.kind is not Kind.GEOMETRY:
            self.blend_action.setChecked(on)

    def _show_blend(self, on: bool) -> None:
        self.blend.setVisible(on)

    def show_step(self, index: int, step: Step) -> None:
        """Show a step of the same filter; emits nothing."""
        self.index, self.step = index, step
        blocked = self.enabled.blockSignals(True)
        self.enabled.setChecked(step.enabled)
        self.enabled.blockSignals(blocked)
        self.body.setEnabled(step.enabled)
        for param in params_of(self.kind):
            if row := self.rows.get(param.name):
                row.show_param(step.filter.as_set(param))
                row.show_value(getattr(step.filter, param.name))
        for editor in self.editors:
            editor.show_values({name: getattr(step.filter, name) for name in editor.params})
        self.blend.show_step(step)
        self.handles.setVisible(item_of(step) is not None)
        if step.is_partial:
            self.show_blend(True)

    def show_handles(self, on: bool) -> None:
        """Show whether the step is edited on the photo; emits nothing."""
        self.handles.setChecked(on)

    def show_picking(self, on: bool) -> None:
        """Show whether a grey is picked for the step; emits nothing."""
        self.picking.setChecked(on)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        icons.tint(self, theme)
        self.blend.set_theme(theme)
        for row in self.rows.values():
            row.set_theme(theme)
        for editor in self.editors:
            editor.set_theme(theme)

    def show_bins(self, bins: Bins | None) -> None:
        """Hand a histogram to the editors that draw on it."""
        for editor in self.editors:
            editor.show_bins(bins)

    def show_drop(self, on: bool) -> None:
        """Mark that a dragged step would land behind this one."""
        self.setProperty("drop", on)
        self.style().unpolish(self)
        self.style().polish(self)

    def _fold(self, open_: bool) -> None:
        self.body.setVisible(open_)
        icons.named(self.fold, "chevron-down" if open_ else "chevron-right")
        icons.redraw(self.fold, self.menu_button)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        in_header = event.position().y() < ROW + GRID
        self._pressed = event.position().toPoint() if in_header else None
        event.ignore()  # the window takes the focus out of a number field

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        moved = (event.position().toPoint() - self._pressed).manhattanLength()
        if moved < QApplication.startDragDistance():
            return
        self._pressed = None
        data = QMimeData()
        data.setData(STEP_MIME, str(self.index).encode())
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.setPixmap(self.grab().scaledToWidth(200, Qt.TransformationMode.SmoothTransformation))
        drag.exec(Qt.DropAction.MoveAction)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
