"""The session: what is open, which recipe is on, what can be undone, and the settings.

It is the model behind the window. Widgets call its methods and listen to its signals; it knows no widget.
The open photos share a recipe, their folder's, and each can have its own that overrides it; what is edited is
always the recipe that the shown photo follows. Every edit makes a new immutable Recipe. Edits that share a
`drag` key become one entry on the undo stack until `rest` is called.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from photoedit.edits import NONE, Edits
from photoedit.errors import UsageError
from photoedit.filters._trust import NOT_ALLOWED
from photoedit.filters.base import Filter
from photoedit.gui.history import EditsByPlace, History, Place, State
from photoedit.gui.words import told
from photoedit.params import Value, file_of, params_of
from photoedit.recipe import STEP_WORDS, Recipe, Step
from photoedit.settings import Settings


class Session(QObject):
    """The model of the window.

    Signals:
        photos_changed(): other photos are open.
        current_changed(): another photo is shown.
        recipe_changed(): the recipe that the shown photo follows, or what can be undone, is another.
        edits_changed(frozenset[Path]): these photos have other edits of their own; keep them.
        edits_found(frozenset[Path]): these photos turned out to have edits.
        settings_changed(old): the settings are others; `old` are the former ones.
        refused(sentence): an edit was not possible.
        permission_wished(script, again): an edit needs a script that was not allowed to run; `again` edits
            once more.
    """

    photos_changed = Signal()
    current_changed = Signal()
    recipe_changed = Signal()
    edits_changed = Signal(object)
    edits_found = Signal(object)
    settings_changed = Signal(object)
    refused = Signal(str)
    permission_wished = Signal(object, object)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._photos: tuple[Path, ...] = ()
        self._current: int | None = None
        self._edits: dict[Place, Edits] = {None: Edits(Recipe())}
        self._history = History()

    @property
    def settings(self) -> Settings:
        return self._settings

    @property
    def photos(self) -> tuple[Path, ...]:
        return self._photos

    @property
    def current(self) -> Path | None:
        """The photo that is shown."""
        return None if self._current is None else self._photos[self._current]

    @property
    def current_index(self) -> int | None:
        return self._current

    @property
    def shared(self) -> Recipe:
        """The folder's recipe, for all photos that have none of their own."""
        return self._edits[None].recipe or Recipe()

    @property
    def recipe(self) -> Recipe:
        """The recipe that the shown photo follows."""
        return self.shared if self.current is None else self.recipe_of(self.current)

    def recipe_of(self, photo: Path) -> Recipe:
        """The recipe that a photo follows: its own, or the folder's."""
        own = self.edits_of(photo).recipe
        return self.shared if own is None else own

    def edits_of(self, place: Place) -> Edits:
        """What belongs to one photo."""
        return self._edits.get(place, NONE)

    @property
    def overrides(self) -> bool:
        """Whether the shown photo has a recipe of its own."""
        return self.current is not None and self.edits_of(self.current).recipe is not None

    def own_recipes(self) -> dict[Path, Recipe]:
        """The open photos that have recipes of their own."""
        found = ((photo, self.edits_of(photo).recipe) for photo in self._photos)
        return {photo: recipe for photo, recipe in found if recipe is not None}

    @property
    def can_undo(self) -> bool:
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        return self._history.can_redo

    def go_on_from(self, former: Session) -> None:
        """Be what another session was, with its photos, its history and its settings: for a new window."""
        fields = {name: value for name, value in vars(former).items() if name.startswith("_")}
        vars(self).update(fields)  # and not the signals, which Qt's binding keeps there, too
        self.photos_changed.emit()
        self.edits_found.emit(frozenset(place for place in self._edits if place is not None))
        self.current_changed.emit()
        self.recipe_changed.emit()

    def set_photos(self, photos: Sequence[Path]) -> None:
        """Open these photos and show the first."""
        self._history.forget_lists()
        self._photos = tuple(photos)
        self._current = 0 if photos else None
        self.photos_changed.emit()
        self._tell_current()

    def arrange(self, photos: Sequence[Path]) -> None:
        """Put the open photos into this order, if they are the same ones still."""
        if set(photos) == set(self._photos) and tuple(photos) != self._photos:
            shown = self.current
            self._photos = tuple(photos)
            self._current = None if shown is None else self._photos.index(shown)
            self.photos_changed.emit()

    def remove_photos(self, rows: Collection[int]) -> None:
        """Take photos off the list; their files stay."""
        gone = set(rows)
        left = tuple(photo for row, photo in enumerate(self._photos) if row not in gone)
        if left != self._photos:
            self._history.add(State(photos=self._photos), State(photos=left))
            self._list(left)

    def _list(self, photos: tuple[Path, ...]) -> None:
        """Let these be the open ones: show one that came back, or else the same or the one behind it."""
        former, shown, row = self._photos, self.current, self._current or 0
        behind = next((photo for photo in former[row:] if photo in photos), None)
        back = next((photo for photo in photos if photo not in former), behind)
        self._photos = photos
        self._current = None if not photos else len(photos) - 1 if back is None else photos.index(back)
        self.photos_changed.emit()
        if self.current != shown:
            self._tell_current()
        else:
            self.recipe_changed.emit()

    def show_photo(self, index: int) -> None:
        """Show the photo at `index`; beyond the ends the first or last."""
        if not self._photos:
            return
        index = min(max(index, 0), len(self._photos) - 1)
        if index != self._current:
            self._current = index
            self._tell_current()

    def _tell_current(self) -> None:
        """Another photo is shown, which may follow another recipe."""
        self.rest()
        self.current_changed.emit()
        self.recipe_changed.emit()

    def set_recipe(self, recipe: Recipe, drag: object = None) -> None:
        """Make `recipe` the one that the shown photo follows; see the module for `drag`."""
        place = self.current if self.overrides else None
        self._change({place: self._with_recipe(place, recipe)}, drag)

    def set_shared(self, recipe: Recipe) -> None:
        """Make `recipe` the folder's."""
        self._change({None: Edits(recipe)})

    def override(self, recipes: Mapping[Path, Recipe | None]) -> None:
        """Give each of these photos a recipe of its own, or with None take it away: one entry to undo."""
        self._change({photo: self._with_recipe(photo, recipe) for photo, recipe in recipes.items()})

    def set_snapshots(self, snapshots: Sequence[Recipe]) -> None:
        """Change the named states of the shown photo."""
        if self.current is not None:
            edits = dataclasses.replace(self.edits_of(self.current), snapshots=tuple(snapshots))
            self._change({self.current: edits})

    def adopt(self, found: Mapping[Path, Edits]) -> None:
        """Take what was kept of photos; what was edited meanwhile stays as it is."""
        new: dict[Place, Edits] = {
            photo: edits for photo, edits in found.items() if not self._history.touches(photo)
        }
        self._edits.update(new)
        if new:
            self.edits_found.emit(frozenset(new))
            self.recipe_changed.emit()

    def _with_recipe(self, place: Place, recipe: Recipe | None) -> Edits:
        return dataclasses.replace(self.edits_of(place), recipe=recipe)

    def _change(self, after: EditsByPlace, drag: object = None) -> None:
        """Do a change, and note it to be undone."""
        before = {place: self.edits_of(place) for place in after}
        if before != after:
            self._history.add(State(before), State(after), drag)
            self._put(after)

    def _put(self, edits: EditsByPlace) -> None:
        """Let these be the edits, and tell."""
        self._edits.update(edits)
        photos = frozenset(place for place in edits if place is not None)
        if photos:
            self.edits_changed.emit(photos)
        self.recipe_changed.emit()

    def rest(self) -> None:
        """End a drag: the next edit is an undo entry of its own."""
        self._history.rest()

    def undo(self) -> None:
        """Go one edit back."""
        self._go(self._history.back())

    def redo(self) -> None:
        """Go one edit forward again."""
        self._go(self._history.forward())

    def _go(self, state: State) -> None:
        """Let this be so, and show a photo that it is about."""
        if state.photos is not None:
            self._list(state.photos)
        edits = state.edits
        if not edits:
            return
        changed = [row for row, photo in enumerate(self._photos) if photo in edits]
        if None not in edits and self._current not in changed and changed:
            self.show_photo(changed[0])
        self._put(edits)

    def add_step(self, kind: type[Filter]) -> None:
        """Append a filter with its defaults."""
        self._set_steps([*self.recipe.steps, Step(kind())])

    def remove_step(self, index: int) -> None:
        """Take a step out."""
        steps = list(self.recipe.steps)
        del steps[index]
        self._set_steps(steps)

    def duplicate_step(self, index: int) -> None:
        """Put a copy of a step behind it."""
        steps = list(self.recipe.steps)
        steps.insert(index + 1, dataclasses.replace(steps[index]))
        self._set_steps(steps)

    def move_step(self, index: int, target: int) -> None:
        """Move a step so that it stands at `target`."""
        steps = list(self.recipe.steps)
        step = steps.pop(index)
        steps.insert(min(max(target, 0), len(steps)), step)
        self._set_steps(steps)

    def enable_step(self, index: int, on: bool) -> None:
        """Switch a step on or off."""
        self._put_step(index, dataclasses.replace(self.recipe.steps[index], enabled=on))

    def reset_step(self, index: int) -> None:
        """Give a step its defaults back: all of it shows, everywhere."""
        step = self.recipe.steps[index]
        self._put_step(index, Step(type(step.filter)(), step.enabled))

    def set_param(self, index: int, name: str, value: Any) -> None:
        """Change one value of one step. Edits of the same value in a row are one undo entry.

        `name` is a param of the filter, or ``opacity``, ``mask`` (with a `Mask` or None), ``mask.NAME``.
        """
        step = self.recipe.steps[index]
        try:
            changed = _changed(step, name, value)
        except UsageError as problem:
            alone = _alone(step.filter, name, value)
            if problem.code == NOT_ALLOWED:
                again = partial(self.set_param, index, name, value)
                self.permission_wished.emit(file_of(str(value))[0], again)
            if alone is None:
                self.refused.emit(told(problem))
                self.recipe_changed.emit()
                return
            changed = dataclasses.replace(step, filter=alone)
        self._put_step(index, changed, drag=(index, name))

    def set_params(self, index: int, values: Mapping[str, Value]) -> None:
        """Change several values of one step's filter at once, as one edit; of the same ones in a row, too."""
        step = self.recipe.steps[index]
        try:
            changed = dataclasses.replace(step, filter=step.filter.replace(**values))
        except UsageError as problem:
            self.refused.emit(told(problem))
            self.recipe_changed.emit()
            return
        self._put_step(index, changed, drag=(index, *values))

    def change_settings(self, **changes: Value) -> None:
        """Change some settings."""
        old = self._settings
        try:
            self._settings = old.replace(**changes)
        except UsageError as problem:
            self.refused.emit(told(problem))
        if self._settings != old:
            self.settings_changed.emit(old)

    def _put_step(self, index: int, step: Step, drag: object = None) -> None:
        steps = list(self.recipe.steps)
        steps[index] = step
        self._set_steps(steps, drag)

    def _set_steps(self, steps: Iterable[Step], drag: object = None) -> None:
        try:
            recipe = self.recipe.with_steps(steps)
        except UsageError as problem:
            self.refused.emit(told(problem))
            return
        self.set_recipe(recipe, drag)


def _changed(step: Step, name: str, value: Any) -> Step:
    """`step` with one value changed; see `Session.set_param` for the names."""
    if name in STEP_WORDS:
        return dataclasses.replace(step, **{name: value})
    _, dot, inner = name.partition(".")
    if dot and step.mask is not None:
        return dataclasses.replace(step, mask=step.mask.replace(**{inner: value}))
    return dataclasses.replace(step, filter=step.filter.replace(**{name: value}))


def _alone(item: Filter, name: str, value: Value) -> Filter | None:
    """`item` with `value` and no other optional param: what is meant when wishes exclude each other."""
    if value is None:
        return None
    others = {p.name: None for p in params_of(type(item)) if p.optional and p.name != name}
    if name in others or not others:
        return None
    try:
        return item.replace(**{**others, name: value})
    except UsageError:
        return None
