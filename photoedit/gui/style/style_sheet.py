"""The style sheet's text. Colours are names in ``$…`` that the theme fills in."""

from __future__ import annotations

from collections.abc import Mapping
from string import Template

_SHEET = Template("""
QWidget { outline: none; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QToolTip { background: $control; color: $text; border: 1px solid $groove; padding: 4px 6px; }
QMainWindow::separator { background: $line; width: 3px; height: 3px; }
QMainWindow::separator:hover { background: $groove; }

QMenuBar { background: $window; padding: 0 4px; }
QMenuBar::item { padding: 5px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $control; }
QMenu { background: $panel; border: 1px solid $groove; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 8px; border-radius: 4px; }
QMenu::item:selected { background: $hover; }
QMenu::item:disabled { color: $off; }
QMenu::icon { padding-left: 8px; }
QMenu::icon:checked { background: $groove; border-radius: 4px; }
QMenu::separator { height: 1px; background: $control; margin: 4px 8px; }

QToolBar { background: $window; border: none; border-bottom: 1px solid $line;
           spacing: 4px; padding: 4px 8px; }
QToolBar::separator { background: $control; width: 1px; margin: 6px 4px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 4px;
              padding: 3px 6px; color: $text; }
QToolButton:hover { background: $control; }
QToolButton:pressed, QToolButton:checked { background: $hover; }
QToolButton#flat:checked { background: transparent; }
QToolButton#flat:hover { background: $control; }
QFrame#bar { background: $panel; border: 1px solid $groove; border-radius: 6px; }
QToolButton#badge { background: $panel; border-color: $groove; }
QToolButton#badge:hover { background: $hover; }
QToolButton:focus { border-color: $accent; }
QToolButton:disabled { color: $off; }
QToolButton::menu-indicator { image: none; width: 0; }

QPushButton { background: $control; border: 1px solid $control; border-radius: 4px;
              padding: 0 12px; min-height: 26px; color: $text; }
QPushButton:hover { background: $hover; border-color: $hover; }
QPushButton:pressed { background: $groove; }
QPushButton:focus { border-color: $accent; }
QPushButton:default { border-color: $groove; }
QPushButton:disabled { color: $off; background: $panel; border-color: $control; }
QPushButton#segment { border-radius: 0; padding: 0 10px; min-height: 24px; background: $field;
                      border-color: $control; color: $dim; }
QPushButton#segment:hover { color: $text; }
QPushButton#segment:checked { background: $hover; border-color: $hover; color: $text; }
QPushButton#segment:focus { border-color: $accent; }

QLineEdit, QPlainTextEdit, QComboBox { background: $field; border: 1px solid $control;
  border-radius: 4px; color: $text;
  selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit { padding: 0 6px; min-height: 22px; }
QLineEdit:hover, QComboBox:hover { border-color: $groove; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus { border-color: $accent; }
QLineEdit:disabled, QComboBox:disabled { color: $off; background: transparent; }
QLineEdit[wrong="true"] { border-color: $failure; }
QComboBox { padding: 0 4px 0 6px; min-height: 22px; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox QAbstractItemView { background: $panel; border: 1px solid $groove;
  selection-background-color: $hover; selection-color: $text; padding: 4px; }

QLabel#dim { color: $dim; }
QLabel#failure { color: $failure; }
QLabel#heading { font-weight: 600; }

QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $control; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $groove; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QFrame#panel { background: $panel; border: none; }
QFrame#card { background: $panel; border: none; border-bottom: 1px solid $line; }
QFrame#card[drop="true"] { border-bottom: 2px solid $accent; }
QFrame#popup { background: $panel; border: 1px solid $groove; }
QFrame#popup QListWidget { background: transparent; }
QFrame#popup QListWidget::item { min-height: 26px; padding: 0 8px; border-radius: 4px; }
QFrame#popup QListWidget::item:selected { background: $hover; color: $text; }
QFrame#popup QListWidget::item:disabled { color: $dim; min-height: 22px; padding: 4px 8px 0 0; }
QFrame#film { background: $window; border: none; }
QFrame#queue { background: $window; border: none; }
QListView, QTreeView, QListWidget { background: $window; border: 1px solid transparent; color: $text; }
QListView:focus, QTreeView:focus { border-color: $accent; }
QTreeView::item { min-height: 28px; border: none; padding: 0 5px; }
QTreeView::item:selected { background: $control; color: $text; }
QHeaderView::section { background: $window; color: $dim; border: none;
  border-bottom: 1px solid $line; padding: 4px 8px; }

QDockWidget { background: $panel; }
QFrame#title { background: $window; border: 1px solid $window; border-bottom-color: $line; }
QFrame#title:focus { border-color: $accent; }
QFrame#title QToolButton { padding: 1px; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar { background: $window; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $dim; padding: 6px 12px; border: none;
  border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:hover { color: $text; }

QProgressBar { background: $field; border: none; border-radius: 3px; max-height: 6px;
  min-height: 6px; text-align: center; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QProgressBar[over="true"]::chunk { background: $groove; }
QStatusBar { background: $window; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
""")


def style_sheet(colours: Mapping[str, str]) -> str:
    """The sheet with its colours filled in."""
    return _SHEET.substitute(colours)
