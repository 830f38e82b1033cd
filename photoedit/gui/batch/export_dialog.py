"""The dialog that asks, before a batch starts, what its results should be, and tries it out on one photo."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from photoedit.engine.orders.naming import KEEP
from photoedit.engine.orders.template import FIELDS
from photoedit.formats.base import Format
from photoedit.gui.batch.asking_dialog import WIDE, AskingDialog
from photoedit.gui.batch.export_wish import FOR_ALL, ExportWish, Rules, smaller, writable_formats
from photoedit.gui.batch.format_options import FormatOptions
from photoedit.gui.batch.result_names import ResultNames
from photoedit.gui.batch.result_tabs import ResultTabs
from photoedit.gui.batch.script_line import ScriptLine
from photoedit.gui.batch.trial_view import TrialView
from photoedit.gui.forms.declared_form import DeclaredForm
from photoedit.gui.style import icons
from photoedit.gui.style.controls import Choice
from photoedit.gui.style.theme import GRID, Theme
from photoedit.gui.words import declared, tr

_PAUSE_MS = 150


class ExportDialog(AskingDialog):
    """Asks for everything a batch needs.

    Signals:
        wish_changed(ExportWish): what is asked for the result that is shown; for its names and a trial.
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
        self.results = [wish]
        self.tabs = ResultTabs()
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
        self.rules.set_theme(theme)
        self.script = ScriptLine()
        self._lay_out()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.wish_changed.emit(self.shown_wish()))
        self._connect()
        self._show_result(0)
        icons.tint(self, theme)

    def _lay_out(self) -> None:
        self.add_row(self.tr("Photos"), self.which)
        self.add_row(self.tr("Results"), self.tabs)
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
        beside.addWidget(self.script)
        self.across.addLayout(beside, 1)
        self.resize(WIDE + 480, 0)

    def _connect(self) -> None:
        self.tabs.picked.connect(self.show_result)
        self.tabs.add_wished.connect(self.add_result)
        self.tabs.remove_wished.connect(self.remove_result)
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
        return self._shown if self._shown is not None and self._shown in self.photos else self.photos[0]

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
        """All that is asked for at this moment."""
        self._keep_result()
        return dataclasses.replace(self.results[0], photos=self.photos, also=tuple(self.results[1:]))

    def show_result(self, place: int) -> None:
        """Show another one of the results of each photo."""
        self._keep_result()
        self._show_result(place)

    def add_result(self) -> None:
        """One more result of each photo: to begin with, a small one beside the present one."""
        self._keep_result()
        self.results.append(smaller(self.results))
        self._show_result(len(self.results) - 1)

    def remove_result(self) -> None:
        """Take the result that is shown away; one stays."""
        del self.results[self.tabs.current]
        self._show_result(min(self.tabs.current, len(self.results) - 1))

    def _keep_result(self) -> None:
        self.results[self.tabs.current] = self.shown_wish()

    def _show_result(self, place: int) -> None:
        wish = self.results[place]
        self.folder.setText(str(wish.folder))
        self.template.setText(wish.template)
        self.rules.show_values(wish.rules)
        for name in FOR_ALL:
            self.rules.rows[name].setVisible(place == 0)
        self.format.setCurrentIndex(max(self.format.findData(wish.format), 0))
        self.options.show_format(self._kind(), wish.options)
        self.tabs.show_results([one.folder.name for one in self.results], place)
        self._change()

    @property
    def photos(self) -> tuple[Path, ...]:
        """The photos that are asked for."""
        return tuple(self.which.currentData())

    def shown_wish(self) -> ExportWish:
        """What is asked for the result that is shown."""
        rules = self.rules.values
        assert isinstance(rules, Rules)
        return ExportWish(
            self.photos,
            Path(self.folder.text().strip()).expanduser(),
            str(self.format.currentData()),
            self.options.options,
            self.template.text(),
            rules,
        )

    def _kind(self) -> Format | None:
        """The format of the result that is shown; None if each photo keeps its own."""
        name = self.format.currentData()
        return next((one for one in writable_formats() if one.name == name), None)

    def _show_format(self) -> None:
        self.options.show_format(self._kind())
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
        wish = self.wish()
        if any(one.folder == Path() for one in wish.results):
            self.show_problem(self.tr("Choose a folder for the results."))
            return
        self.show_problem("")
        self.wait()
        wished.emit(wish)
