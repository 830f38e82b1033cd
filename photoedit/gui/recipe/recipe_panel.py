"""The recipe: cards in the order in which the steps work, and the button that adds one.

When the recipe changes, a card whose step stayed the same stays too, so that folded cards stay folded and
the slider under the mouse is never replaced while it is dragged.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from photoedit.gui.canvas.pictures import Bins
from photoedit.gui.recipe.add_filter import AddFilterMenu
from photoedit.gui.recipe.scope_switch import ScopeSwitch
from photoedit.gui.recipe.step_card import STEP_MIME, StepCard
from photoedit.gui.style import icons
from photoedit.gui.style.theme import DARK, GRID, Theme
from photoedit.gui.words import declared
from photoedit.recipe import Recipe, Step


class RecipePanel(QFrame):
    """Shows a recipe and tells wishes.

    Signals:
        add_wished(type): a filter to append.
        param_wished(int, str, object), params_wished(int, dict), enable_wished(int, bool): as in `StepCard`.
        rested(): a drag or a run of steps is over.
        entered(): a value was typed and ended with Enter.
        move_wished(int, int): from place, to place.
        act_wished(int, str): duplicate, reset or remove a step.
        handles_wished(object): the place of the step to edit on the photo, or None.
        picking_wished(object): the place of the step to pick a grey for, or None.
    """

    add_wished = Signal(object)
    param_wished = Signal(int, str, object)
    params_wished = Signal(int, object)
    enable_wished = Signal(int, bool)
    rested = Signal()
    entered = Signal()
    move_wished = Signal(int, int)
    act_wished = Signal(int, str)
    handles_wished = Signal(object)
    picking_wished = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setMinimumWidth(304)
        self.setAcceptDrops(True)
        self._theme = DARK
        self._incoming: Sequence[Bins | None] = ()
        self.cards: list[StepCard] = []
        self.title = QLabel(self.tr("Recipe"))
        self.title.setObjectName("heading")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.scope = ScopeSwitch()
        self.menu_button = QToolButton()
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_button.setAccessibleName(self.tr("Recipe actions"))
        self.menu_button.setToolTip(self.tr("Open, save, presets"))
        self.menu_button.setFixedSize(24, 24)
        self.menu_button.setIconSize(QSize(16, 16))
        icons.named(self.menu_button, "ellipsis-vertical")
        self.add_button = QPushButton(self.tr("Add filter"))
        icons.named(self.add_button, "plus")
        self.add_button.setToolTip(self.tr("Add a filter to the recipe (Ctrl+F)"))
        self.add_button.clicked.connect(self.open_menu)
        self.empty = QLabel(self.tr("No steps yet. Add a filter, or take a preset from the menu above."))
        self.empty.setObjectName("dim")
        self.empty.setWordWrap(True)
        self.menu = AddFilterMenu(self)
        self.menu.chosen.connect(self.add_wished)
        self._lay_out()

    def _lay_out(self) -> None:
        header = QHBoxLayout()
        header.setContentsMargins(GRID * 2, GRID // 2, GRID, GRID)
        header.addWidget(self.title, 1)
        header.addWidget(self.scope)
        header.addWidget(self.menu_button)
        holder = QWidget()
        self._list = QVBoxLayout(holder)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        foot = QVBoxLayout()
        foot.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID * 2)
        foot.setSpacing(GRID)
        foot.addWidget(self.empty)
        foot.addWidget(self.add_button)
        self._list.addLayout(foot)
        self._list.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(holder)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(header)
        box.addWidget(self.area, 1)

    def open_menu(self) -> None:
        """Open the menu that adds a filter."""
        self.menu.popup_below(self.add_button)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._theme = theme
        icons.tint(self, theme)
        for card in self.cards:
            card.set_theme(theme)

    def show_incoming(self, counts: Sequence[Bins | None]) -> None:
        """Show, for each step, the histogram of what comes into it."""
        self._incoming = counts
        self._hand_bins()

    def _hand_bins(self) -> None:
        if len(self._incoming) == len(self.cards):  # else the recipe or the counts are told in a moment
            for card, bins in zip(self.cards, self._incoming, strict=True):
                card.show_bins(bins)

    def show_handles(self, edited: int | None) -> None:
        """Show which step is edited on the photo; emits nothing."""
        for index, card in enumerate(self.cards):
            card.show_handles(index == edited)

    def show_picking(self, picking: int | None) -> None:
        """Show for which step a grey is picked; emits nothing."""
        for index, card in enumerate(self.cards):
            card.show_picking(index == picking)

    def show_recipe(self, recipe: Recipe) -> None:
        """Show a recipe; emits nothing."""
        self.title.setText(declared(recipe.name) or self.tr("Recipe"))
        self.empty.setVisible(not recipe.steps)
        if [card.kind for card in self.cards] != [type(step.filter) for step in recipe.steps] or (
            self._moved(recipe)
        ):
            self._rebuild(recipe)
        for index, (card, step) in enumerate(zip(self.cards, recipe.steps, strict=True)):
            card.show_step(index, step)
        self._hand_bins()

    def _moved(self, recipe: Recipe) -> bool:
        """Whether known steps stand at other places."""
        places = {id(card.step): index for index, card in enumerate(self.cards)}
        return any(places.get(id(step), index) != index for index, step in enumerate(recipe.steps))

    def _rebuild(self, recipe: Recipe) -> None:
        before, left = list(self.cards), list(self.cards)
        chosen = [_take(left, partial(_shows, step=step)) for step in recipe.steps]
        for index, step in enumerate(recipe.steps):
            if chosen[index] is None and (card := _take(left, partial(_fits, step=step))):
                card.show_blend(step.is_partial)
                chosen[index] = card
        self.cards = [card or self._make_card(step) for card, step in zip(chosen, recipe.steps, strict=True)]
        for card in left:
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        for index, card in enumerate(self.cards):
            if self._list.indexOf(card) != index:
                self._list.removeWidget(card)
                self._list.insertWidget(index, card)
            card.show()
        came = [card for card in self.cards if card not in before]
        if before and len(came) == 1:
            QTimer.singleShot(0, came[0], partial(self._scroll_to, came[0]))  # once it has its place

    def _scroll_to(self, card: StepCard) -> None:
        """Bring a card into sight, its header above all."""
        self.area.ensureWidgetVisible(card, 0, 0)
        self.area.ensureWidgetVisible(card.enabled, 0, GRID)

    def _make_card(self, step: Step) -> StepCard:
        card = StepCard(step)
        card.set_theme(self._theme)
        card.param_wished.connect(self.param_wished)
        card.params_wished.connect(self.params_wished)
        card.enable_wished.connect(self.enable_wished)
        card.rested.connect(self.rested)
        card.entered.connect(self.entered)
        card.act_wished.connect(self._act)
        card.handles_wished.connect(self.handles_wished)
        card.picking_wished.connect(self.picking_wished)
        return card

    def _act(self, index: int, word: str) -> None:
        if word in ("up", "down"):
            self.move_wished.emit(index, index + (1 if word == "down" else -1))
        else:
            self.act_wished.emit(index, word)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(STEP_MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        gap = self.gap_at(event.position().y())
        for index, card in enumerate(self.cards):
            card.show_drop(index == gap - 1)
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._unmark()

    def dropEvent(self, event: QDropEvent) -> None:
        self._unmark()
        source = int(bytes(event.mimeData().data(STEP_MIME).data()).decode())
        gap = self.gap_at(event.position().y())
        event.acceptProposedAction()
        target = gap - 1 if gap > source else gap
        if target != source:
            self.move_wished.emit(source, target)

    def gap_at(self, y: float) -> int:
        """Between which cards the height `y` of this panel lies: 0 is above the first."""
        for index, card in enumerate(self.cards):
            middle = card.mapTo(self, card.rect().center()).y()
            if y < middle:
                return index
        return len(self.cards)

    def _unmark(self) -> None:
        for card in self.cards:
            card.show_drop(False)


def _shows(card: StepCard, step: Step) -> bool:
    return card.step is step


def _fits(card: StepCard, step: Step) -> bool:
    return card.kind is type(step.filter)


def _take(cards: list[StepCard], fits: Callable[[StepCard], bool]) -> StepCard | None:
    """Take the first card that fits out of the list."""
    for card in cards:
        if fits(card):
            cards.remove(card)
            return card
    return None
