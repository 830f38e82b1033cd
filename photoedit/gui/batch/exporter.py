"""Exporting: from the dialog's wish to a running batch, and from its events to queue, strip and status."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from photoedit.engine.events import Finished
from photoedit.engine.jobs import BatchSpec, Job
from photoedit.engine.orders.inputs import Skip
from photoedit.engine.orders.naming import FALLBACK_FORMAT, Named
from photoedit.engine.orders.unfit import Unfit, unfit_in
from photoedit.engine.pixels.colours import output_profile
from photoedit.errors import PhotoEditError, UsageError
from photoedit.formats.base import Format, SaveOptions
from photoedit.gui.background import Background, NewestWins
from photoedit.gui.batch.batch_run import BatchRun
from photoedit.gui.batch.export_dialog import ExportDialog
from photoedit.gui.batch.export_wish import ExportWish, Rules, format_for, single, writable_formats
from photoedit.gui.batch.queue_panel import QueuePanel
from photoedit.gui.batch.save_dialog import SaveDialog
from photoedit.gui.batch.script_probe import ScriptProbe, Told
from photoedit.gui.batch.trial import Tried
from photoedit.gui.batch.trials import Trials
from photoedit.gui.facts import outcome
from photoedit.gui.library.film_strip import PhotoModel
from photoedit.gui.library.sieve import State
from photoedit.gui.session import Session
from photoedit.gui.style.theme import Theme
from photoedit.gui.words import told
from photoedit.lab.scripts import scripts_of
from photoedit.recipe import Recipe


class Exporter(QObject):
    """Owns the export dialogs and follows the batch.

    Attributes:
        dialog: the open dialog for a batch, if there is one.

    Signals:
        said(str): something to put into Messages.
        refused(str): what was asked for is not possible.
        asked(ExportWish): an export was started, or put on the list; remember its choices.
        ordered(Order): put this on the list of jobs.
    """

    said = Signal(str)
    refused = Signal(str)
    asked = Signal(object)
    ordered = Signal(object)

    def __init__(
        self, session: Session, run: BatchRun, background: Background, trials: Trials,
        probe: ScriptProbe, queue: QueuePanel, photos: PhotoModel, window: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._session, self._run, self._background, self._trials = session, run, background, trials
        self._probe, self._queue, self._photos, self._window = probe, queue, photos, window
        self.dialog: ExportDialog | None = None
        self._names = NewestWins[list[Named]](background, self._show_names, self._show_problem, self)
        run.started.connect(self._start)
        run.rows_changed.connect(self._update)
        run.finished.connect(self._finish)
        run.failed.connect(self._fail)
        trials.tried.connect(self._show_tried)
        trials.failed.connect(self._show_untried)
        probe.begun.connect(self._show_measuring)
        probe.told.connect(self._show_told)
        probe.failed.connect(self._show_unknown)
        queue.cancel_wished.connect(self.cancel)
        queue.pause_wished.connect(self.pause)
        queue.retry_wished.connect(run.retry)

    def ask_batch(self, remembered: dict[str, str], theme: Theme) -> ExportDialog:
        """Open the dialog for a batch."""
        photos = self._session.photos
        wish = remembered_wish(photos, remembered)
        dialog = ExportDialog(photos, self._session.current, wish, theme, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wish_changed.connect(self._make_names)
        dialog.wish_changed.connect(self._try_out)
        dialog.run_wished.connect(self._plan)
        dialog.queue_wished.connect(self._order)
        dialog.finished.connect(self._forget_dialog)
        dialog.script.skip_wished.connect(self._skip)
        dialog.script.mode_wished.connect(lambda word: self._session.change_settings(execution=word))
        self.dialog = dialog
        dialog.open()
        self._probe.ask(self._with_script(), photos)
        return dialog

    def ask_single(self, theme: Theme) -> None:
        """Ask for the file the shown photo is saved in, then for the format's options."""
        source = self._session.current
        if source is None:
            return
        dialog = QFileDialog(self._window, self.tr("Save photo as"), str(source.parent))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        names = {one.name: f"{one.title} (*{' *'.join(one.suffixes)})" for one in writable_formats()}
        kind = _format_like(source)
        ending = source.suffix if source.suffix.lower() in kind.suffixes else kind.suffixes[0]
        dialog.setNameFilters(list(names.values()))
        dialog.selectNameFilter(names[kind.name])
        dialog.setDefaultSuffix(ending.lstrip("."))
        dialog.selectFile(f"{source.stem}-edited{ending}")
        dialog.fileSelected.connect(lambda name: self.ask_options(source, Path(name), theme))
        dialog.open()

    def ask_options(self, source: Path, target: Path, theme: Theme) -> SaveDialog | None:
        """Ask for the save options of one photo."""
        try:
            kind = format_for(target)
        except UsageError as problem:
            self.refused.emit(told(problem))
            return None
        dialog = SaveDialog(target, kind, Rules(), theme, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def save(options: SaveOptions, rules: Rules) -> None:
            try:
                profile = output_profile(rules.profile)
                job = Job(source, target, kind.name, options, overwrite=True, profile=profile)
                spec = single(job, self._session.recipe, rules.metadata, self._session.photos)
            except UsageError as problem:
                dialog.show_problem(told(problem))
                return
            dialog.accept()
            self._run.run(spec)

        dialog.save_wished.connect(save)
        dialog.open()
        return dialog

    def cancel(self) -> None:
        """Stop the batch soon."""
        self._run.cancel()
        self._show_progress()

    def pause(self, on: bool) -> None:
        """Hold the batch, or let it go on."""
        self._run.pause(on=on)
        self._show_progress()

    def _forget_dialog(self) -> None:
        self.dialog = None
        self._trials.drop()
        self._probe.stop()

    def _try_out(self, wish: ExportWish) -> None:
        """Export one photo for the dialog, to see what becomes of it."""
        if self.dialog is None or self._probe.busy:
            return  # what is measured wants the cores for itself
        self.dialog.trial.show_waiting()
        photo = self.dialog.tried_photo
        self._trials.ask(wish, self._session.recipe_of(photo), photo, self.dialog.trial.at)

    def _show_tried(self, tried: Tried) -> None:
        if self.dialog is not None:
            self.dialog.trial.show_tried(tried)

    def _show_untried(self, sentence: str) -> None:
        if self.dialog is not None:
            self.dialog.trial.show_problem(sentence)

    def _with_script(self) -> Recipe:
        """The first recipe of the open photos that runs a script; else the shared one."""
        recipes = (self._session.shared, *self._session.own_recipes().values())
        return next((one for one in recipes if scripts_of(one).steps), recipes[0])

    def _show_measuring(self, scripts: str) -> None:
        if self.dialog is not None:
            self.dialog.script.show_waiting(scripts)

    def _show_told(self, told: Told) -> None:
        if self.dialog is not None:
            self.dialog.script.show_told(told, self._session.settings.execution)
            self._try_out(self.dialog.shown_wish())

    def _show_unknown(self, sentence: str) -> None:
        if self.dialog is not None:
            self.dialog.script.show_problem(sentence)
            self._try_out(self.dialog.shown_wish())

    def _skip(self) -> None:
        self._probe.stop()
        if self.dialog is not None:
            self._try_out(self.dialog.shown_wish())

    def _make_names(self, wish: ExportWish) -> None:
        recipe = self._session.shared
        self._names.ask(lambda _stopped: wish.names(recipe))

    def _show_names(self, names: list[Named]) -> None:
        if self.dialog is not None:
            self.dialog.names.show_names(names)

    def _show_problem(self, problem: PhotoEditError) -> None:
        if self.dialog is not None:
            self.dialog.show_problem(told(problem))

    def _plan(self, wish: ExportWish) -> None:
        recipe, originals = self._session.shared, self._session.photos
        own = self._session.own_recipes()

        def start(planned: tuple[BatchSpec, list[Skip], list[Unfit]]) -> None:
            spec, left_out, unfit = planned
            for one in unfit:
                self.said.emit(f"{one.job.source}: {told(one.problem)}")
            if self.dialog is not None:
                self.dialog.accept()
            self.asked.emit(wish)
            self._run.run(spec, left_out, wish.order(recipe, own))

        self._background.run(lambda: _planned(wish, recipe, originals, own), start, self._show_problem)

    def _order(self, wish: ExportWish) -> None:
        """Put an export on the list of jobs, if it could be run as things are."""
        recipe, originals = self._session.shared, self._session.photos
        own = self._session.own_recipes()

        def add(_sound: object) -> None:
            if self.dialog is not None:
                self.dialog.accept()
            self.asked.emit(wish)
            self.ordered.emit(wish.order(recipe, own))

        self._background.run(lambda: _planned(wish, recipe, originals, own), add, self._show_problem)

    def _start(self) -> None:
        self._queue.show_rows(self._run.rows)
        self._photos.clear_states()
        self._update(list(range(len(self._run.rows))))

    def _update(self, changed: list[int]) -> None:
        self._queue.model.rows_changed(changed)
        rows = [self._run.rows[index] for index in changed]
        self._photos.set_states({row.source: (row.state, row.done, row.message) for row in rows})
        self._show_progress()

    def _show_progress(self, text: str = "") -> None:
        run = self._run
        over = run.count(State.DONE, State.FAILED, State.SKIPPED)
        paused = self.tr("Paused: {0} of {1} results")
        self._queue.show_progress(
            text or (paused if run.paused else self.tr("{0} of {1} results")).format(over, len(run.rows)),
            run.progress,
            running=run.running,
            cancelling=run.cancelling,
            paused=run.paused,
            can_retry=run.can_retry,
        )

    def _finish(self, finished: Finished) -> None:
        for row in self._run.rows:
            if row.state in (State.FAILED, State.SKIPPED):
                self.said.emit(row.message)
        if self._run.problem:
            self.said.emit(self._run.problem)
        self.said.emit(outcome(finished))
        self._show_progress(outcome(finished))

    def _fail(self, sentence: str) -> None:
        self.said.emit(sentence)
        self._show_progress(sentence)


def _planned(
    wish: ExportWish, recipe: Recipe, originals: Iterable[Path], own: Mapping[Path, Recipe]
) -> tuple[BatchSpec, list[Skip], list[Unfit]]:
    """What an export does, and the results of which its recipe leaves nothing; reads files.

    Raises:
        PhotoEditError: it can't be done this way, or nothing would be left of any photo.
    """
    spec, left_out = wish.plan(recipe, originals, own)
    return spec, left_out, unfit_in(spec)


def _format_like(source: Path) -> Format:
    """The photo's own format, or JPEG if that can't be written."""
    kinds = {one.name: one for one in writable_formats()}
    like = (one for one in kinds.values() if source.suffix.lower() in one.suffixes)
    return next(like, kinds[FALLBACK_FORMAT])


def remembered_wish(photos: tuple[Path, ...], remembered: dict[str, str]) -> ExportWish:
    """An export with the choices of the last one."""
    folder = photos[0].parent / "edited" if photos else Path()
    try:
        rules = Rules.from_values(
            {
                name: remembered[name]
                for name in ("existing_results", "metadata", "profile")
                if name in remembered
            }
        )
    except UsageError:
        rules = Rules()
    return ExportWish(
        photos,
        folder,
        remembered.get("format", "jpeg"),
        template=remembered.get("template", "{stem}"),
        rules=rules,
    )
