"""Recipe: an immutable list of steps, and its two written forms.

- The *chain* is what one types: ``exposure stops=0.5 unsharp-mask radius=2 amount=0.8``. A word without
  ``=`` starts a step, ``name=value`` sets a param of it; order counts, repeats are allowed. Every step also
  takes ``opacity=0.5`` and a mask, ``mask="radial x=30 y=40"``.
- The *file* is TOML with a format version and all values, so that a later change of a default never
  changes an old recipe.

Every edit makes a new recipe, which is what makes undo and live preview simple.
"""

from photoedit.recipe.recipe import MOST_BYTES, MOST_STEPS, Recipe
from photoedit.recipe.step import STEP_WORDS, Step, quoted

__all__ = ["MOST_BYTES", "MOST_STEPS", "STEP_WORDS", "Recipe", "Step", "quoted"]
