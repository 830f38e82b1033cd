"""The jobs that wait: kept over restarts, and run one after the other.

A job is an immutable order, taken when it was put on the list; neither a later edit of the recipe nor a
setting changes it. A job that is done leaves the list; of one with failed photos those stay as a job, and one
that could not be done, or was cancelled, stays as it is; run again, it goes on where it was.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from photoedit.engine.events import Finished
from photoedit.engine.orders.order import Order, Orders, Planned
from photoedit.engine.safety.unfinished import plan_again
from photoedit.errors import PhotoEditError, UsageError
from photoedit.gui.background import Background, NewestWins, ignore
from photoedit.gui.batch.batch_run import BatchRun
from photoedit.gui.batch.jobs_panel import JobsPanel
from photoedit.gui.library.sieve import State
from photoedit.gui.words import told

FILE = "queue.toml"


class Jobs(QObject):
    """Owns the orders and joins them with the panel and the batch that runs.

    Signals:
        said(str): something to put into Messages.
    """

    said = Signal(str)

    def __init__(self, run: BatchRun, panel: JobsPanel, background: Background, config: Path) -> None:
        super().__init__(panel)
        self._run, self._panel, self._background = run, panel, background
        self._file = config / FILE
        self._todo: list[Order] = []
        self._current: Order | None = None
        self._saved = Orders()
        self.orders = Orders()
        self._saves = NewestWins[Orders](background, self._keep, self._say, self)
        panel.run_wished.connect(self.run_all)
        panel.move_wished.connect(lambda place, target: self._set(self.orders.move(place, target)))
        panel.remove_wished.connect(lambda place: self._set(self.orders.remove(place)))
        panel.save_wished.connect(self._ask_save)
        panel.load_wished.connect(self._ask_load)
        run.started.connect(self._show)
        run.finished.connect(self._finish)
        run.failed.connect(self._stop)

    def restore(self) -> None:
        """Bring back what waited when the window was last open; a file that can't be read is put aside."""
        try:
            self.orders = self._saved = Orders.load(self._file) if self._file.exists() else Orders()
        except UsageError as problem:
            aside = self._file.with_suffix(".damaged")
            self._file.replace(aside)
            self.said.emit(self.tr("{0}; it is kept as {1}").format(told(problem), aside))
        self._show()

    def close(self) -> None:
        """Write what is not written yet."""
        if self.orders != self._saved:
            try:
                self.orders.save(self._file)
            except PhotoEditError as problem:
                self._say(problem)

    def add(self, order: Order) -> None:
        """Put an order at the end."""
        self._set(self.orders.add(order))
        self.said.emit(self.tr("{0} waits as job {1}").format(order.name, len(self.orders.waiting)))

    def run_all(self) -> None:
        """Run what is on the list now, in its order."""
        if not self._run.running and self._current is None:
            self._todo = list(self.orders.waiting)
            self._next()

    def save(self, path: Path) -> None:
        """Write the list into a file."""
        orders = self.orders
        self._background.run(lambda: orders.save(path), ignore, self._say)

    def load(self, path: Path) -> None:
        """Put the jobs of a file at the end."""

        def take(loaded: Orders) -> None:
            self._set(Orders(self.orders.waiting + loaded.waiting))

        self._background.run(lambda: Orders.load(path), take, self._say)

    def _set(self, orders: Orders) -> None:
        self.orders = orders
        self._show()
        self._file.parent.mkdir(parents=True, exist_ok=True)
        self._saves.ask(lambda _stopped: _written(orders, self._file))

    def _keep(self, saved: Orders) -> None:
        self._saved = saved

    def _show(self) -> None:
        self._panel.show_orders(self.orders, running=self._run.running)

    def _next(self) -> None:
        waiting = [order for order in self._todo if order in self.orders.waiting]
        if not waiting:
            self._todo = []
            return
        order, *self._todo = waiting
        self._current = order

        def start(planned: Planned) -> None:
            self._run.run(planned.spec, planned.skips, order)

        def refuse(problem: PhotoEditError) -> None:
            self.said.emit(f"{order.name}: {told(problem)}")
            self._current = None
            self._next()

        self._background.run(lambda: plan_again(order), start, refuse)

    def _finish(self, finished: Finished) -> None:
        order, self._current = self._current, None
        if order is None:
            self._show()
        elif finished.cancelled:
            self._stop()
        else:
            if order in self.orders.waiting:
                place = self.orders.waiting.index(order)
                left = self._left_of(order)
                others = self.orders.remove(place)
                self._set(others if left is None else others.add(left).move(len(others.waiting), place))
            self._next()

    def _left_of(self, order: Order) -> Order | None:
        """The photos of a job that failed, as a job; None if all went well."""
        failed = tuple(row.source for row in self._run.rows if row.state is State.FAILED)
        if not failed:
            return None
        if any(output.mirror for output in order.outputs):  # the tree is only known from the folders
            return order
        return replace(order, inputs=tuple(dict.fromkeys(failed)))

    def _stop(self) -> None:
        self._todo, self._current = [], None
        self._show()

    def _ask_save(self) -> None:
        dialog = self._dialog(self.tr("Save jobs"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("toml")
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        dialog.open()

    def _ask_load(self) -> None:
        dialog = self._dialog(self.tr("Load jobs"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.load(Path(name)))
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._panel.window(), title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilter(self.tr("Jobs (*.toml)"))
        return dialog

    def _say(self, problem: PhotoEditError) -> None:
        self.said.emit(told(problem))


def _written(orders: Orders, path: Path) -> Orders:
    """In the background."""
    orders.save(path)
    return orders
