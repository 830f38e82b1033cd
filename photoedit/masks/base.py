"""What a mask is to the rest of the program: how much of a step each pixel takes.

A mask is one frozen dataclass in one file of this folder; its fields are declared params. Places and lengths
are in percent of the frame, so that one recipe fits photos of all sizes, and the preview.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Any, ClassVar

from photoedit.kernels.tools import Tools
from photoedit.params import Declared, flag, params_of
from photoedit.photo import Region, Size, Tile


@dataclass(frozen=True)
class Mask(Declared, ABC):
    """Base of all masks.

    Attributes:
        name: as in chains and recipes; it is the file's name.
    """

    name: ClassVar[str]
    invert: bool = flag(False, help="Work where the mask would not, and not where it would")

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls.name = cls.__module__.rpartition(".")[2]
        cls.what = f"mask {cls.name}"

    @classmethod
    def to_json(cls) -> dict[str, Any]:
        """The declaration as plain data."""
        return {
            "name": cls.name,
            "help": cls.help(),
            "params": [param.to_json() for param in params_of(cls)],
        }

    def to_text(self) -> str:
        """The mask as `mask_from_text` reads it, with all values."""
        values = self.values()
        words = [f"{param.name}={param.format(values[param.name])}" for param in params_of(type(self))]
        return " ".join([self.name, *words])

    @abstractmethod
    def weigh(self, picture: Tile, weights: Tile, where: Region, frame: Size, tools: Tools) -> None:
        """Fill `weights` (H x W x 1) with 0 (leave the pixel) to 1 (change it); `invert` is not its matter.

        `picture` (H x W x C, encoded light) is what the step is given for the region `where` of `frame`.
        """
