"""The look of the window: neutral greys with R = G = B, one accent, red only for failures.

Greys are given by their lightness (CIE L*), so dark and light theme have the same steps. From one small
`Theme` come Qt's palette, the style sheet and the colours that painted widgets use.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette

from photoedit.gui.style.style_sheet import style_sheet

GRID = 8
ROW = 28
PANEL = 376

SURROUNDS = {"black": 0, "dark": 12, "middle": 50, "white": 100}
"""Lightness of what surrounds the photo, by the words of Settings."""


def grey(lightness: float) -> QColor:
    """The neutral grey of a CIE lightness L* (0..100)."""
    light = ((lightness + 16) / 116) ** 3 if lightness > 8 else lightness / 903.3
    encoded = 12.92 * light if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055
    value = round(255 * encoded)
    return QColor(value, value, value)


@dataclass(frozen=True)
class Theme:
    """One set of colours.

    Attributes:
        window, panel, control, hover: surfaces, from back to front.
        line: hairlines between surfaces.
        groove: what a slider runs in.
        text, dim: what is read, and what is read second.
        accent: focus, selection and the running state only.
        failure: failures only.
    """

    window: QColor
    panel: QColor
    field: QColor
    control: QColor
    hover: QColor
    line: QColor
    groove: QColor
    text: QColor
    dim: QColor
    off: QColor
    accent: QColor
    on_accent: QColor
    failure: QColor

    def palette(self) -> QPalette:
        """The colours as Qt's own widgets look them up."""
        role = QPalette.ColorRole
        palette = QPalette()
        for name, colour in {
            role.Window: self.window, role.Base: self.field, role.AlternateBase: self.panel,
            role.Button: self.control, role.Light: self.hover, role.Midlight: self.hover,
            role.Mid: self.line, role.Dark: self.line, role.Shadow: self.line,
            role.Text: self.text, role.WindowText: self.text, role.ButtonText: self.text,
            role.BrightText: self.text, role.PlaceholderText: self.dim,
            role.ToolTipBase: self.control, role.ToolTipText: self.text,
            role.Highlight: self.accent, role.HighlightedText: self.on_accent,
            role.Link: self.accent, role.LinkVisited: self.accent, role.Accent: self.accent,
        }.items():  # fmt: skip
            palette.setColor(name, colour)
        for name in (role.Text, role.WindowText, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, name, self.off)
        return palette

    def style_sheet(self) -> str:
        """The style sheet in these colours."""
        return style_sheet({name: colour.name() for name, colour in vars(self).items()})


DARK = Theme(
    window=grey(16), panel=grey(20), field=grey(13), control=grey(26), hover=grey(34),
    line=grey(11), groove=grey(38), text=grey(85), dim=grey(70), off=grey(42),
    accent=QColor("#5a9bd8"), on_accent=QColor("#0d0d0d"), failure=QColor("#f5978f"),
)  # fmt: skip
LIGHT = Theme(
    window=grey(86), panel=grey(92), field=grey(98), control=grey(97), hover=grey(82),
    line=grey(76), groove=grey(72), text=grey(15), dim=grey(38), off=grey(62),
    accent=QColor("#1f6fb8"), on_accent=QColor("#ffffff"), failure=QColor("#ad261d"),
)  # fmt: skip


def theme_named(name: str) -> Theme:
    """The theme for one of Settings' words: dark, light or system."""
    if name == "system":
        scheme = QGuiApplication.styleHints().colorScheme()
        return LIGHT if scheme == Qt.ColorScheme.Light else DARK
    return LIGHT if name == "light" else DARK


def tabular(font: QFont) -> QFont:
    """`font` with figures of equal width, so that numbers don't jump."""
    figures = QFont(font)
    figures.setFeature(QFont.Tag("tnum"), 1)
    return figures
