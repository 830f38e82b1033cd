"""The dialogs that ask, before anything starts, what results should be: for a batch, and for one photo."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from photoedit.engine.planning.naming import KEEP
from photoedit.engine.planning.template import FIELDS
from photoedit.formats.base import Format, SaveOptions
from photoedit.gui.batch.export_wish import ExportWish, Rules, writable_formats
from photoedit.gui.batch.result_names import ResultNames
from photoedit.gui.batch.trial_view import TrialView
from photoedit.gui.forms.declared_form import LABEL, DeclaredForm
from photoedit.gui.style import icons
from photoedit.gui.style.controls import Choice, without_icons
from photoedit.gui.style.theme import GRID, Theme
from photoedit.gui.words import declared, tr
from photoedit.params import params_of

_WIDE = 440
_PAUSE_MS = 150


class FormatOptions(QWidget):
    """The save options of one format, made from their declarations.

    Signals:
        changed(): another option is chosen.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kept: dict[str, SaveOptions] = {}
        self._form: DeclaredForm | None = None
        self._name = ""
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)

    @property
    def options(self) -> SaveOptions | None:
        """What is chosen; None where there is nothing to choose."""
        values = None if self._form is None else self._form.values
        return values if isinstance(values, SaveOptions) else None

    def show_format(self, kind: Format | None) -> None:
        """Show the options of `kind`; what was chosen for it before comes back."""
        if self._form is not None:
            if self.options is not None:
                self._kept[self._name] = self.options
            self._box.removeWidget(self._form)
            self._form.hide()
            self._form.deleteLater()
            self._form = None
        self.setVisible(kind is not None and bool(params_of(kind.options)))
        if kind is not None:
            self._name = kind.name
            self._form = DeclaredForm(self._kept.get(kind.name, kind.options()))
            self._form.set_theme(self._theme)
            self._form.changed.connect(lambda _name, _value: self.changed.emit())
            self._box.addWidget(self._form)


class _Dialog(QDialog):
    """Shared frame: a column of rows, a line for what is wrong, and two buttons."""

    def __init__(self, title: str, button: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        left = QWidget()
        left.setFixedWidth(_WIDE)
        self.column = QVBoxLayout(left)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(GRID)
        self.problem = QLabel()
        self.problem.setObjectName("failure")
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.hide()
        self.buttons = without_icons(QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel))
        self.go = QPushButton(button)
        self.go.setDefault(True)
        self.buttons.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.rejected.connect(self.reject)
        self.across = QHBoxLayout()
        self.across.setSpacing(3 * GRID)
        self.across.addWidget(left)
        box = QVBoxLayout(self)
        box.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        box.setSpacing(2 * GRID)
        box.addLayout(self.across, 1)
        box.addWidget(self.problem)
        box.addWidget(self.buttons)

    def add_row(self, text: str, *controls: QWidget) -> QLabel:
        """A label and its controls in a line."""
        line = QHBoxLayout()
        line.setSpacing(GRID)
        label = QLabel(text)
        label.setObjectName("dim")
        label.setFixedWidth(LABEL - GRID // 2)
        label.setBuddy(controls[0])
        line.addWidget(label)
        for index, control in enumerate(controls):
            line.addWidget(control, 0 if index else 1)
            if index == 0:
                control.setAccessibleName(text)
        self.column.addLayout(line)
        return label

    def show_problem(self, sentence: str) -> None:
        """Say why it can't be done this way; the dialog stays open."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self.go.setEnabled(True)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._keep_room()
        return done

    def _keep_room(self) -> None:
        """Never be lower than all rows need; Qt's own minimum forgets that sentences wrap."""
        box = self.layout()
        if box is not None:
            self.setMinimumHeight(box.totalHeightForWidth(self.width()))


class ExportDialog(_Dialog):
    """Asks for everything a batch needs.

    Signals:
        wish_changed(ExportWish): for the results' names.
        run_wished(ExportWish): start it.
        queue_wished(ExportWish): put it on the list of jobs.
    """

    wish_changed = Signal(object)
    run_wished = Signal(object)
    queue_wished = Signal(object)

    def __init__(
        self, photos: Sequence[Path], shown: Path | None, wish: ExportWish, theme: Theme,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(tr("Export"), tr("Run"), parent)
        self._photos, self._shown = tuple(photos), shown
        icons.named(self.go, "play")
        self.later = QPushButton(self.tr("Add to jobs"))
        self.later.setToolTip(self.tr("Run it later, exactly as it is asked for now"))
        icons.named(self.later, "list-plus")
        self.buttons.addButton(self.later, QDialogButtonBox.ButtonRole.ActionRole)
        self.which = Choice()
        self.which.addItem(self.tr("All {0} open photos").format(len(photos)), self._photos)
        if shown is not None:
            self.which.addItem(self.tr("Only {0}").format(shown.name), (shown,))
        self.folder = QLineEdit(str(wish.folder))
        self.browse = QPushButton(self.tr("Browse…"))
        self.browse.clicked.connect(self._browse)
        self.format = Choice()
        self.format.addItem(self.tr("As each photo has it"), KEEP)
        for kind in writable_formats():
            self.format.addItem(kind.title, kind.name)
        self.options = FormatOptions(theme)
        self.template = QLineEdit(wish.template)
        fields = "\n".join(f"{{{name}}}: {declared(text)}" for name, text in FIELDS.items())
        self.template.setToolTip(self.tr("The results' names. Fields:") + "\n" + fields)
        self.names = ResultNames(theme)
        self.trial = TrialView(theme)
        self.rules = DeclaredForm(wish.rules)
        self._lay_out()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.wish_changed.emit(self.wish()))
        self._connect()
        self.format.setCurrentIndex(max(self.format.findData(wish.format), 0))
        self._show_format()
        icons.tint(self, theme)

    def _lay_out(self) -> None:
        self.add_row(self.tr("Photos"), self.which)
        self.add_row(self.tr("Folder"), self.folder, self.browse)
        self.add_row(self.tr("Name"), self.template)
        self.add_row(self.tr("Format"), self.format)
        self.column.addWidget(self.options)
        self.column.addWidget(self.rules)
        self.column.addStretch(1)
        beside = QVBoxLayout()
        beside.setSpacing(GRID)
        beside.addWidget(self.trial, 1)
        beside.addWidget(self.names)
        self.across.addLayout(beside, 1)
        self.resize(_WIDE + 480, 0)

    def _connect(self) -> None:
        self.format.currentIndexChanged.connect(self._show_format)
        self.which.currentIndexChanged.connect(self._change)
        self.folder.textChanged.connect(self._change)
        self.template.textChanged.connect(self._change)
        self.rules.changed.connect(self._change)
        self.options.changed.connect(self._change)
        self.trial.moved.connect(self._pause.start)
        self.go.clicked.connect(lambda: self._ask(self.run_wished))
        self.later.clicked.connect(lambda: self._ask(self.queue_wished))

    @property
    def tried_photo(self) -> Path:
        """The photo that a trial is made of: the shown one if it is asked for."""
        photos = tuple(self.which.currentData())
        return self._shown if self._shown in photos and self._shown is not None else photos[0]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backslash:
            self.trial.hold_original(True)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backslash and not event.isAutoRepeat():
            self.trial.hold_original(False)
        else:
            super().keyReleaseEvent(event)

    def wish(self) -> ExportWish:
        """What is asked for at this moment."""
        rules = self.rules.values
        assert isinstance(rules, Rules)
        return ExportWish(
            tuple(self.which.currentData()),
            Path(self.folder.text().strip()).expanduser(),
            str(self.format.currentData()),
            self.options.options,
            self.template.text(),
            rules,
        )

    def _show_format(self) -> None:
        name = self.format.currentData()
        kind = next((one for one in writable_formats() if one.name == name), None)
        self.options.show_format(kind)
        self._change()

    def _change(self) -> None:
        self.show_problem("")
        self._pause.start()

    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder for the results"), self.folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.folder.setText)
        dialog.open()

    def _ask(self, wished: SignalInstance) -> None:
        if not self.folder.text().strip():
            self.show_problem(self.tr("Choose a folder for the results."))
            return
        self.show_problem("")
        self.go.setEnabled(False)
        wished.emit(self.wish())


class SaveDialog(_Dialog):
    """Asks how one photo is saved, once its name is known.

    Signals:
        save_wished(SaveOptions, Rules): options, and what happens to metadata and colours.
    """

    save_wished = Signal(object, object)

    def __init__(
        self, target: Path, kind: Format, rules: Rules, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Save photo"), tr("Save"), parent)
        icons.named(self.go, "save")
        name = QLabel(str(target))
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setWordWrap(True)
        self.add_row(self.tr("File"), name)
        self.options = FormatOptions(theme)
        self.options.show_format(kind)
        self.column.addWidget(self.options)
        self.rules = DeclaredForm(rules, only=["metadata", "profile"])
        self.column.addWidget(self.rules)
        self.column.addStretch(1)
        self.go.clicked.connect(lambda: self._save(kind))
        icons.tint(self, theme)

    def _save(self, kind: Format) -> None:
        rules = self.rules.values
        assert isinstance(rules, Rules)
        self.save_wished.emit(self.options.options or kind.options(), rules)
