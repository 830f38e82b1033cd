"""photoedit: a photo batch editor that tiles every photo across the cores."""

__version__ = "0.1.0"
