"""The player's language: catalogues in gettext's forms, read while the game runs.

A translator drops ``XX.po`` (as an editor of catalogues saves it) or ``XX.mo`` into ``assets/translations``; the settings
list what lies there. Words are marked with ``_`` where they are written and stay English in the simulation, in saves and
in recordings; whoever draws them asks a :class:`Language` for them at that moment, so nothing is frozen at import. What a
catalogue lacks stays English.
"""

from __future__ import annotations

import gettext
import re
from collections import OrderedDict
from collections.abc import Mapping
from pathlib import Path
from string import Formatter

from game.sim.faults import Fault, FaultError

FOLDER = "assets/translations"
ENGLISH = ""
"""The name of no catalogue."""
LARGEST = 8_000_000
"""A larger file is no catalogue, bytes."""
OWN_NAMES = {
    "cs": "Čeština", "da": "Dansk", "de": "Deutsch", "en": "English", "es": "Español", "fi": "Suomi", "fr": "Français",
    "hu": "Magyar", "it": "Italiano", "nl": "Nederlands", "nb": "Norsk", "pl": "Polski", "pt": "Português",
    "pt_BR": "Português (BR)", "ro": "Română", "sv": "Svenska", "tr": "Türkçe",
}  # fmt: skip
"""What languages call themselves; others go by their file's name."""
REMEDY = "Correct the catalogue, or choose another language in the settings. The game goes on in English."
KEPT = 512
"""So many texts whose pattern was looked for are kept."""
_QUOTED = re.compile(r'^"((?:[^"\\]|\\.)*)"$')
_KEYWORD = re.compile(r"^(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)\s+(\".*)$")
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", '"': '"', "\\": "\\"}


def _(text: str) -> str:
    """Mark a text for extraction; it is translated when it is shown."""
    return text


class Language:
    """Words in one language. ``language("Walk")`` is "Walk" in it, or "Walk" where it has none for it.

    A text whose places in braces the simulation filled in already ("2 of 3") is known by its pattern; what stands in
    those places is translated too, part by part where it is a list.
    """

    def __init__(self, name: str = ENGLISH, words: Mapping[str, str] | None = None) -> None:
        self.name = name
        self._words = dict(words or {})
        self._patterns = [
            (re.compile(_pattern(text)), translated) for text, translated in self._words.items() if _fields(text)
        ]
        self._found: OrderedDict[str, str] = OrderedDict()

    def __call__(self, text: str) -> str:
        known = self._words.get(text)
        if known is not None or not self._patterns:
            return text if known is None else known
        found = self._found.get(text)
        if found is None:
            found = self._found[text] = self._filled(text)
            if len(self._found) > KEPT:
                self._found.popitem(last=False)
        return found

    def _filled(self, text: str) -> str:
        for pattern, translated in self._patterns:
            match = pattern.fullmatch(text)
            if match is not None:
                return translated.format(**{field: self._parts(value) for field, value in match.groupdict().items()})
        return text

    def _parts(self, value: str) -> str:
        return ", ".join(self._words.get(part, part) for part in value.split(", "))


def languages(root: Path) -> tuple[str, ...]:
    """The names of the catalogues under a data folder, in order."""
    folder = root / FOLDER
    return tuple(sorted({path.stem for ending in ("po", "mo") for path in folder.glob(f"*.{ending}")} - {ENGLISH}))


def own_name(name: str) -> str:
    """What a language calls itself, as far as it is known."""
    return OWN_NAMES["en"] if name == ENGLISH else OWN_NAMES.get(name, name)


def load(root: Path, name: str) -> Language:
    """The language of that name: ``NAME.po``, else ``NAME.mo``; English for "".

    Raises ``FaultError``, with every line that is wrong, when there is no such catalogue or it cannot be used.
    """
    if name == ENGLISH:
        return Language()
    paths = [root / FOLDER / f"{name}.{ending}" for ending in ("po", "mo")]
    path = next((path for path in paths if path.is_file()), None)
    if path is None or path.parent != root / FOLDER:
        raise FaultError(Fault(name, "", "is a language that there is no catalogue of", REMEDY))
    try:
        if path.stat().st_size > LARGEST:
            raise FaultError(Fault(path.name, "", f"is larger than {LARGEST} bytes", REMEDY))
        words = _read_po(path) if path.suffix == ".po" else _read_mo(path)
    except (OSError, UnicodeDecodeError) as error:
        raise FaultError(Fault(path.name, "", f"cannot be read ({error})", REMEDY)) from error
    faults = [
        Fault(path.name, f"the translation of “{text[:40]}”", f"must keep {_fields(text)} as they are", REMEDY)
        for text, translated in words.items()
        if _fields(text) != _fields(translated)
    ]
    if faults:
        raise FaultError(faults)
    return Language(name, words)


def _fields(text: str) -> list[str]:
    """The names in braces that are filled in when a text is shown."""
    try:
        return sorted(field for _, field, _, _ in Formatter().parse(text) if field is not None)
    except ValueError:
        return ["?"]


def _pattern(text: str) -> str:
    """An expression that a text matches once its places are filled in."""
    made, known = "", set[str]()
    for words, field, _, _ in Formatter().parse(text):
        made += re.escape(words)
        if field is not None and field.isidentifier():
            made += f"(?P={field})" if field in known else f"(?P<{field}>.+?)"
            known.add(field)
    return made


def _read_mo(path: Path) -> dict[str, str]:
    try:
        with path.open("rb") as file:
            catalogue = gettext.GNUTranslations(file)
    except (
        Exception
    ) as error:  # gettext raises whatever a damaged table leads to: struct.error, IndexError, ValueError …
        raise FaultError(Fault(path.name, "", f"is no compiled catalogue ({error})", REMEDY)) from error
    kept: dict[object, object] = getattr(catalogue, "_catalog", {})
    return {a: b for a, b in kept.items() if isinstance(a, str) and isinstance(b, str) and a and b}


def _read_po(path: Path) -> dict[str, str]:
    """Pairs of a catalogue as text. Fuzzy and plural entries and those with a context are passed over."""
    words: dict[str, str] = {}
    faults: list[Fault] = []
    entry: dict[str, str] = {}
    part, fuzzy = "", False

    def close() -> None:
        if entry.get("msgid") and entry.get("msgstr") and not fuzzy and "msgctxt" not in entry:
            words[entry["msgid"]] = entry["msgstr"]

    for number, line in enumerate(path.read_text(encoding="utf-8-sig").splitlines(), 1):
        line = line.strip()
        if not line or line.startswith("#"):
            if part.startswith("msgstr"):
                close()
                entry, part, fuzzy = {}, "", False
            fuzzy = fuzzy or (line.startswith("#,") and "fuzzy" in line)
            continue
        begins = _KEYWORD.match(line)
        if begins is not None:
            if part.startswith("msgstr") and not begins[1].startswith("msgstr"):
                close()
                entry, fuzzy = {}, False
            part = begins[1]
            entry[part] = ""
        quoted = _QUOTED.match(begins[2].strip() if begins is not None else line)
        if quoted is None or not part:
            faults.append(
                Fault(path.name, f"line {number}", f"is neither a text in quotes nor a keyword: {line[:50]}", REMEDY)
            )
            continue
        entry[part] += re.sub(r"\\(.)", lambda found: _ESCAPES.get(found[1], found[1]), quoted[1])
    close()
    if not words and not faults:
        faults.append(Fault(path.name, "", "has no translated text in it", REMEDY))
    if faults:
        raise FaultError(faults)
    return words
