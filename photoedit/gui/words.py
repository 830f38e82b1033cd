"""Words in the user's language: the translators that Qt asks, and how numbers are written.

Texts of the window go through `self.tr`, or `tr` where there is no object. What filters, formats, masks and
settings declare stands there in English, because the engine knows nothing of Qt; the window looks it up with
`declared` where it shows it. `scripts/translations.py` collects both into resources/translations.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from photoedit.errors import HEADLINES, PhotoEditError
from photoedit.gui.resources import RESOURCES

DECLARED, CHOICES = "Declared", "Choices"
TRANSLATIONS = RESOURCES / "translations"
SYSTEM, SOURCE = "system", "en"


def use_language(language: str) -> None:
    """Speak `language` (a word of Settings) from now on; what is on the screen already stays as it is.

    A desktop whose language is not among the translations gets English words, and its own numbers.
    """
    app = QCoreApplication.instance()
    assert app is not None
    for former in app.findChildren(QTranslator):
        app.removeTranslator(former)
        former.deleteLater()
    locale = QLocale.system() if language == SYSTEM else QLocale(language)
    QLocale.setDefault(locale)
    qt = QTranslator(app)
    if qt.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qt)
    own = QTranslator(app)
    folder = str(TRANSLATIONS)
    if own.load(locale, "photoedit", "_", folder) or own.load(f"photoedit_{SOURCE}", folder):
        app.installTranslator(own)


def tr(text: str, comment: str = "", count: int = -1) -> str:
    """`text` in the user's language, with the right plural for ``%n``; for functions outside of objects."""
    return QCoreApplication.translate("", text, comment, count)


def declared(text: str) -> str:
    """What a declaration says, in the user's language; as it is if nobody translated it."""
    return QCoreApplication.translate(DECLARED, text) if text else ""


def explained(code: str, message: str) -> str:
    """An English message of the engine; in another language what its code means goes before it."""
    headline = HEADLINES.get(code, "")
    translated = declared(headline)
    return message if translated == headline else f"{translated}: {message}"


def told(problem: PhotoEditError) -> str:
    """The same for an error."""
    return explained(problem.code, problem.message)


def choice(word: str) -> str:
    """The same for a word to choose: "Light" is a theme there, and what a blur works in elsewhere."""
    return QCoreApplication.translate(CHOICES, word)


def figures(value: float, decimals: int = 0) -> str:
    """`value` with so many decimals, as the user's language writes it, without marks between thousands."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(float(value), "f", decimals)
