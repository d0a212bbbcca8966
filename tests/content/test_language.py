"""Catalogues: what lies in the folder is read, what is wrong is said in one message."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from game.content.language import FOLDER, Language, languages, load, own_name
from game.sim.faults import FaultError
from game.tools import check_assets

GERMAN = """# A comment.
msgid ""
msgstr "Content-Type: text/plain; charset=utf-8\\n"

#: game/levels/neon_rain.py
msgid "Walk"
msgstr "Gehen"

msgid "In for four. "
"Out for six."
msgstr ""
"Vier ein. "
"Sechs \\"aus\\"."

#, fuzzy
msgid "Leave"
msgstr "Blatt"

msgid "Chapter {number}"
msgstr "Kapitel {number}"

msgid "Not yet"
msgstr ""
"""


def put(root: Path, name: str, text: str | bytes) -> Path:
    folder = root / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(text.encode() if isinstance(text, str) else text)
    return root


def compiled(pairs: dict[str, str]) -> bytes:
    """A catalogue as msgfmt writes it."""
    pairs = {"": "Content-Type: text/plain; charset=utf-8\n", **pairs}
    keys = sorted(pairs)
    ids, texts = [key.encode() for key in keys], [pairs[key].encode() for key in keys]
    begin = 28 + 16 * len(keys)
    head = struct.pack("<7I", 0x950412DE, 0, len(keys), 28, 28 + 8 * len(keys), 0, begin)
    tables, body = b"", b""
    for group in (ids, texts):
        for text in group:
            tables += struct.pack("<2I", len(text), begin + len(body))
            body += text + b"\0"
    return head + tables + body


def test_a_catalogue_translates_and_what_it_lacks_stays_english(tmp_path: Path) -> None:
    german = load(put(tmp_path, "de.po", GERMAN), "de")
    assert german("Walk") == "Gehen"
    assert german("In for four. Out for six.") == 'Vier ein. Sechs "aus".'
    assert german("Chapter {number}").format(number=3) == "Kapitel 3"
    assert [german(text) for text in ("Leave", "Not yet", "Unknown")] == ["Leave", "Not yet", "Unknown"]


def test_what_was_filled_in_before_is_known_by_its_pattern() -> None:
    language = Language(
        "de", {"Still dark: {rooms}": "Noch dunkel: {rooms}", "doors": "Türen", "{a} of {b}": "{a} von {b}"}
    )
    assert language("Still dark: doors, air") == "Noch dunkel: Türen, air"
    assert language("2 of 3") == "2 von 3"
    assert language("Walk") == "Walk"


def test_a_compiled_catalogue_is_read_too(tmp_path: Path) -> None:
    assert load(put(tmp_path, "fr.mo", compiled({"Walk": "Marcher"})), "fr")("Walk") == "Marcher"


def test_no_catalogue_is_english(tmp_path: Path) -> None:
    assert load(tmp_path, "")("Walk") == "Walk"
    assert languages(tmp_path) == ()


def test_what_lies_in_the_folder_is_listed(tmp_path: Path) -> None:
    put(tmp_path, "de.po", GERMAN)
    put(tmp_path, "de.mo", b"")
    put(tmp_path, "xx.mo", b"")
    put(tmp_path, "new-avalon.pot", "")
    assert languages(tmp_path) == ("de", "xx")
    assert [own_name(name) for name in ("", "de", "xx")] == ["English", "Deutsch", "xx"]


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("a.po", 'msgid "Walk"\nmsgstr "Gehen', "a.po: line 2"),
        ("a.po", "What is this?\n", "a.po: line 1"),
        ("a.po", b"msgid \"Walk\"\nmsgstr \"\xff\xfe\"", "cannot be read"),
        ("a.po", "", "no translated text"),
        ("a.po", 'msgid "Chapter {number}"\nmsgstr "Kapitel {nummer}"\n', "number"),
        ("a.mo", b"not a catalogue", "no compiled catalogue"),
        ("a.mo", struct.pack("<7I", 0x950412DE, 0, 9, 9_000, 9_000, 0, 0), "no compiled catalogue"),
    ],
    ids=["quote", "prose", "bytes", "empty", "fields", "no-mo", "cut-mo"],
)  # fmt: skip
def test_a_broken_catalogue_is_one_clear_message(tmp_path: Path, name: str, text: str | bytes, said: str) -> None:
    with pytest.raises(FaultError, match=said) as raised:
        load(put(tmp_path, name, text), "a")
    assert "settings" in str(raised.value)


def test_a_catalogue_that_is_gone_is_said(tmp_path: Path) -> None:
    with pytest.raises(FaultError, match="no catalogue"):
        load(tmp_path, "../../secrets")


def test_the_check_of_all_files_tells_of_catalogues(tmp_path: Path) -> None:
    put(tmp_path, "de.po", GERMAN)
    put(tmp_path, "fr.po", 'msgid "Walk')
    told: list[str] = []
    check_assets.check(tmp_path, lambda kind, faults: told.extend(f"{kind}: {fault.file}" for fault in faults))
    assert told == ["translation: fr.po"]


def test_languages_do_not_change_each_other() -> None:
    assert Language("a", {"Walk": "1"})("Walk") != Language("b", {"Walk": "2"})("Walk")
