"""The page of keys, made from the table of actions: choose a command, press the keys it is to have."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from photoedit.gui.actions import EXTRA_KEYS, TABLE, key_text
from photoedit.gui.keys import Keys, fixed_use
from photoedit.gui.style.controls import without_icons
from photoedit.gui.style.theme import GRID
from photoedit.gui.words import declared

_NAME = Qt.ItemDataRole.UserRole
_TITLES = {told.name: told.text.removesuffix("…") for told in TABLE}


class ShortcutsDialog(QDialog):
    """What can be done on the left, its keys on the right; the keys of the mouse and the arrows are fixed.

    Signals:
        wished(Keys): the user wants these keys.
    """

    wished = Signal(object)

    def __init__(self, keys: Keys, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(720, 640)
        self._keys = keys
        self._pressed = ""
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search a command or a key"))
        self.search.setAccessibleName(self.tr("Search a command or a key"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._narrow)
        self.table = self._make_table()
        self.field = QKeySequenceEdit()
        self.field.setMaximumSequenceLength(1)
        self.field.setAccessibleName(self.tr("New keys"))
        self.field.setToolTip(self.tr("Press the keys the chosen command is to have"))
        self.field.keySequenceChanged.connect(self._press)
        self.none = self._button(self.tr("No keys"), self.tr("The chosen command has no keys any more"))
        self.reset = self._button(self.tr("Reset"), self.tr("Give the chosen command its own keys back"))
        self.reset_all = self._button(self.tr("Reset all"), self.tr("Give every command its own keys back"))
        self.take = self._button(self.tr("Take them"), self.tr("Take the keys from the other command"))
        self.none.clicked.connect(lambda: self._wish(self._keys.with_keys(self.name, ())))
        self.reset.clicked.connect(lambda: self._wish(self._keys.with_keys(self.name, Keys().of(self.name))))
        self.reset_all.clicked.connect(lambda: self._wish(Keys()))
        self.take.clicked.connect(lambda: self._wish(self._keys.given(self._pressed, self.name)))
        self.problem = QLabel()
        self.problem.setObjectName("failure")
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out()
        self._show()
        self.choose(TABLE[0].name)

    def _make_table(self) -> QTreeWidget:
        table = QTreeWidget()
        table.setHeaderLabels([self.tr("Command"), self.tr("What it does"), self.tr("Keys")])
        table.setRootIsDecorated(False)
        table.setUniformRowHeights(True)
        table.setAccessibleName(self.tr("Commands and their keys"))
        for column, width in enumerate((180, 330)):
            table.header().resizeSection(column, width)
        for told in TABLE:
            item = QTreeWidgetItem([declared(told.text).removesuffix("…"), declared(told.help), ""])
            item.setData(0, _NAME, told.name)
            item.setToolTip(1, declared(told.help))
            table.addTopLevelItem(item)
        for keys, text in EXTRA_KEYS:
            item = QTreeWidgetItem(["", declared(text), keys])
            item.setToolTip(1, declared(text))
            table.addTopLevelItem(item)
        table.currentItemChanged.connect(self._show_choice)
        return table

    def _button(self, text: str, words: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(words)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(GRID)
        label = QLabel(self.tr("New keys"))
        label.setBuddy(self.field)
        line.addWidget(label)
        line.addWidget(self.field, 1)
        for button in (self.take, self.none, self.reset):
            line.addWidget(button)
        buttons = without_icons(QDialogButtonBox(QDialogButtonBox.StandardButton.Close))
        buttons.addButton(self.reset_all, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        box.setSpacing(GRID)
        box.addWidget(self.search)
        box.addWidget(self.table, 1)
        box.addLayout(line)
        box.addWidget(self.problem)
        box.addWidget(buttons)

    @property
    def name(self) -> str:
        """The chosen action; empty where the keys are fixed."""
        item = self.table.currentItem()
        return str(item.data(0, _NAME) or "") if item is not None else ""

    def choose(self, name: str) -> None:
        """Choose an action."""
        for row in range(self.table.topLevelItemCount()):
            item = self.table.topLevelItem(row)
            if item is not None and item.data(0, _NAME) == name:
                self.table.setCurrentItem(item)

    def _wish(self, keys: Keys) -> None:
        self._keys = keys
        self._show()
        self.wished.emit(keys)

    def _press(self, sequence: QKeySequence) -> None:
        """Take the keys that were pressed, if nothing else has them."""
        key = self._pressed = sequence.toString(QKeySequence.SequenceFormat.PortableText)
        if not key or not self.name:
            return
        holder, fixed = self._keys.holder(key), fixed_use(key)
        if fixed:
            self._show_problem(self.tr("{0} is taken: {1}.").format(key_text(key), declared(fixed)))
        elif holder and holder != self.name:
            title = declared(_TITLES[holder])
            self._show_problem(self.tr("{0} does “{1}” already.").format(key_text(key), title), can_take=True)
        else:
            self._wish(self._keys.with_keys(self.name, (key,)))

    def _show(self) -> None:
        """Show all keys as they are now."""
        for row in range(self.table.topLevelItemCount()):
            item = self.table.topLevelItem(row)
            if item is not None and item.data(0, _NAME):
                item.setText(2, ", ".join(map(key_text, self._keys.of(item.data(0, _NAME)))))
        self._show_choice()

    def _show_choice(self) -> None:
        name = self.name
        self.field.clear()
        self.field.setEnabled(bool(name))
        self.none.setEnabled(bool(name and self._keys.of(name)))
        self.reset.setEnabled(name in self._keys.own)
        self.reset_all.setEnabled(bool(self._keys.own))
        self._show_problem("")

    def _show_problem(self, sentence: str, *, can_take: bool = False) -> None:
        self.problem.setText(sentence)
        self.take.setVisible(can_take)

    def _narrow(self, text: str) -> None:
        words = text.lower().split()
        for row in range(self.table.topLevelItemCount()):
            item = self.table.topLevelItem(row)
            if item is not None:
                line = " ".join(item.text(column) for column in range(3)).lower()
                item.setHidden(not all(word in line for word in words))
