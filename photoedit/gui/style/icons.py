"""Icons: one outline family (Lucide), drawn from SVG in the theme's text colour.

An action or button carries its icon's name in a property; `tint` goes over a window and draws them all,
again whenever the theme changes.
"""

from __future__ import annotations

import math

from lucide import lucide_icon
from PySide6.QtCore import QByteArray, QObject, QRectF, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QMenu

from photoedit.gui.style.theme import Theme

SIZES = (16, 20)
_PROPERTY = "icon-name"


def named(target: QAction | QAbstractButton | QMenu, name: str) -> None:
    """Say which icon `target` shows; `tint` draws it."""
    target.setProperty(_PROPERTY, name)


def tint(root: QObject, theme: Theme) -> None:
    """Draw the icons of everything in `root` in the colours of `theme`."""
    drawn: dict[str, QIcon] = {}
    targets: list[QAction | QAbstractButton] = [
        *root.findChildren(QAction),
        *root.findChildren(QAbstractButton),
    ]
    for target in targets:
        name = target.property(_PROPERTY)
        if name:
            target.setIcon(drawn.setdefault(name, icon(name, theme)))
    for menu in root.findChildren(QMenu):
        name = menu.property(_PROPERTY)
        if name:
            menu.setIcon(drawn.setdefault(name, icon(name, theme)))


def redraw(button: QAbstractButton, like: QAbstractButton) -> None:
    """Draw the new icon of one button in the colour in which another one is drawn."""
    colour = like.palette().buttonText().color()
    button.setIcon(QIcon(pixmap(button.property(_PROPERTY), colour, SIZES[0], 3)))


def icon(name: str, theme: Theme) -> QIcon:
    """One icon, sharp on every screen there is; drawing it for others too would hold a new theme up."""
    result = QIcon()
    scales = {math.ceil(screen.devicePixelRatio()) for screen in QGuiApplication.screens()}
    for mode, colour in ((QIcon.Mode.Normal, theme.text), (QIcon.Mode.Disabled, theme.off)):
        for size in SIZES:
            for scale in sorted(scales):
                result.addPixmap(pixmap(name, colour, size, scale), mode)
    return result


def pixmap(name: str, colour: QColor, size: int, scale: float) -> QPixmap:
    """One icon in one colour, `size` logical pixels wide, for a screen of `scale`."""
    key = f"{name} {colour.name()} {size} {scale}"
    kept = QPixmap()
    if QPixmapCache.find(key, kept):
        return kept
    drawing = lucide_icon(name, stroke=colour.name(), stroke_width="1.75")
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    side = round(size * scale)
    result = QPixmap(side, side)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    result.setDevicePixelRatio(scale)
    QPixmapCache.insert(key, result)
    return result
