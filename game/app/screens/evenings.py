"""The evenings under way, three cards side by side in time: where each stands, how long it has lasted, and a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.app import look
from game.app.menu import Item, Menu
from game.app.screens.base import MenuScreen
from game.app.screens.chapter_select import RANK_COLOURS, ChapterSelect
from game.app.screens.confirm import ConfirmScreen, QuestionScreen
from game.app.screens.credits_evening import told
from game.app.screens.set_out import begin, go_on
from game.content.language import _
from game.script.conduct import FIRST_SCORE

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.app.evenings import Evening
    from game.app.saves import Flags
    from game.app.shell import Shell

LIST = pygame.Rect(60, 56, 520, 270)
ROW_PX, CARD_PX = 90, 84
"""From one card to the next, and how tall one is, px."""
PICTURE = (136, 76)
WORDS_X, RIGHT_X = 156, 12
"""Where words begin and end on a card, px from its sides."""
REMEMBERED = 4
"""So many things are told of an evening."""
RANK_PX = 18
"""From one chapter's rank to the next, px."""


class EveningsScreen(MenuScreen):
    """Go on with one, begin one, copy one, clear one. Raises ``FaultError`` when levels.json is wrong."""

    name = "evenings"

    def __init__(self, shell: Shell, focus: int, note: str = "") -> None:
        super().__init__(shell)
        self._note = note
        self.cards = shell.sessions.cards()
        self._pictures: dict[int, pygame.Surface | None] = {}
        self._lay(focus)

    def opened(self) -> None:
        super().opened()
        self._lay(self.menu.focus + 1)

    def draw(self, surface: pygame.Surface, alpha: float) -> None:
        self.backdrop(surface)
        self.heading(surface, _("Saved evenings"))
        for index, evening in enumerate(self.shell.evenings.all):
            box = pygame.Rect(LIST.x, LIST.y + index * ROW_PX, LIST.w, CARD_PX)
            focus = index == self.menu.focus
            look.panel(surface, box, look.MINT if focus else look.EDGE)
            if focus:
                look.light(surface, box)
            if evening.progress.begun:
                self._draw_begun(surface, box, evening, focus=focus)
            else:
                self._draw_empty(surface, box, evening.number, focus=focus)
        text = self.shell.text
        text.draw(surface, text.fit(self._note, 360, "small"), LIST.x, 339, look.AMBER, font="small")
        self.foot(surface)

    # -- inside -----------------------------------------------------------------------------------

    def _lay(self, focus: int) -> None:
        """A row for each place, and its picture."""
        evenings = self.shell.evenings
        rows = [Item(str(one.number), self._choose, open=evenings.free(one.number)) for one in evenings.all]
        self.menu = Menu(rows, LIST, ROW_PX, self.shell.sound)
        self.menu.focus = max(0, min(len(rows) - 1, focus - 1))
        self._pictures = {one.number: self._picture(one) for one in evenings.all}

    def _picture(self, evening: Evening) -> pygame.Surface | None:
        """Of the checkpoint where it stands, or the newest that there is."""
        album, last = evening.album, evening.progress.resume
        if album is None or not evening.progress.begun:
            return None
        taken = album.pictures(tuple(card.id for card in self.cards))
        files = [file for chapter, file in taken if last is None or chapter == last.chapter] or [f for _c, f in taken]
        if last is not None:
            files += [file for _c, file in taken if file.name == f"{last.chapter}.{last.checkpoint}.png"]
        picture = album.load(files[-1]) if files else None
        return None if picture is None else pygame.transform.smoothscale(picture, PICTURE)

    def _choose(self) -> None:
        evening = self.shell.evenings.all[self.menu.focus]
        if evening.progress.begun:
            self.shell.push(EveningScreen(self.shell, evening))
        else:
            begin(self.shell, evening.number)

    def _draw_empty(self, surface: pygame.Surface, box: pygame.Rect, number: int, *, focus: bool) -> None:
        text = self.shell.text
        name = text.say(_("Evening {number}")).format(number=number).upper()
        text.draw(surface, name, box.centerx, box.y + 24, look.TEAL, font="small", align="centre")
        words = _("Begin a new evening here") if focus else _("Nobody has been out yet.")
        text.draw(surface, words, box.centerx, box.y + 40, look.WHITE if focus else look.STEEL, align="centre")

    def _draw_begun(self, surface: pygame.Surface, box: pygame.Rect, evening: Evening, *, focus: bool) -> None:
        text, progress = self.shell.text, evening.progress
        frame = pygame.Rect((box.x + 5, box.y + 4), PICTURE)
        picture = self._pictures.get(evening.number)
        surface.fill(look.PANEL, frame)
        if picture is not None:
            surface.blit(picture, frame)
        pygame.draw.rect(surface, look.MINT if focus else look.STEEL, frame.inflate(2, 2), 1)
        x, right = box.x + WORDS_X, box.right - RIGHT_X
        name = text.say(_("Evening {number}")).format(number=evening.number).upper()
        text.draw(surface, name, x, box.y + 8, look.TEAL, font="small")
        if self.menu.items[evening.number - 1].open:
            text.draw(
                surface, played(progress.played, text.say), right, box.y + 8, look.MIST, font="small", align="right"
            )
        else:
            text.draw(surface, _("In another window"), right, box.y + 8, look.AMBER, font="small", align="right")
        title = text.fit(self._where(evening), right - x, "big")
        text.draw(surface, title, x, box.y + 21, look.WHITE if focus else look.PALE, font="big")
        score = progress.resume.flags if progress.resume is not None else progress.flags
        said = text.say(_("Smile Score {score}")).format(score=_number(score.get("score")))
        width = text.width(said)
        text.draw(surface, text.fit(self._beat(evening), right - x - width - 12), x, box.y + 45, look.MIST)
        text.draw(surface, said, right, box.y + 45, look.AMBER, align="right")
        for place, card in enumerate(self.cards):
            done = progress.finished.get(card.id)
            left = x + place * RANK_PX
            slot = pygame.Rect(left, box.y + 62, RANK_PX - 3, 15)
            now = progress.resume is not None and progress.resume.chapter == card.id
            surface.fill(look.NIGHT, slot)
            pygame.draw.rect(surface, look.AMBER if now else look.EDGE, slot, 1)
            if done is not None:
                colour = RANK_COLOURS.get(done.rank, look.MIST)
                middle = slot.y + (slot.h - text.height("small")) // 2
                text.draw(surface, done.rank, slot.centerx, middle, colour, font="small", align="centre", shadow=None)

    def _where(self, evening: Evening) -> str:
        """The chapter where it stands."""
        last = evening.progress.resume
        if last is None:
            return self.shell.text.say(_("It is morning"))
        card = next((card for card in self.cards if card.id == last.chapter), None)
        return last.chapter if card is None else f"{card.number}  {self.shell.text.say(card.title)}"

    def _beat(self, evening: Evening) -> str:
        """What is to be done there, or the place's own name."""
        last = evening.progress.resume
        if last is None:
            return self.shell.text.say(_("The evening is over."))
        return last.objective or last.checkpoint.replace("-", " ") or self.shell.text.say(_("the beginning"))


class EveningScreen(QuestionScreen):
    """What can be done with one evening."""

    name = "evening"

    def __init__(self, shell: Shell, evening: Evening) -> None:
        self.evening = evening
        empty, number = shell.evenings.empty, evening.number
        say = shell.text.say
        rows = []
        if evening.progress.resume is not None:
            said = remembered(evening.progress.resume.flags, say) or _("From the last checkpoint.")
            rows.append(Item(_("Go on"), lambda: go_on(shell, number), note=said))
        rows.append(Item(_("Chapters"), self._chapters, note=_("Its ranks, and any chapter again.")))
        if empty is not None:
            note = _("The same evening once more, as evening {number}: to try the other choices there.")
            rows.append(Item(_("Copy"), self.answered(self._copy), note=say(note).format(number=empty)))
        rows += [
            Item(
                _("Begin anew"), self._anew, note=_("From the first drop of rain. Finished chapters keep their ranks.")
            ),
            Item(_("Clear"), self._clear, note=_("The place is empty afterwards.")),
        ]
        super().__init__(shell, say(_("Evening {number}")).format(number=number), rows)

    def _chapters(self) -> None:
        self.shell.evening = self.evening
        self.shell.replace(ChapterSelect(self.shell))

    def _copy(self) -> None:
        shell, empty = self.shell, self.shell.evenings.empty
        if empty is not None and shell.evenings.copy(self.evening.number, empty):
            shell.sound("save")
            shell.replace(EveningsScreen(shell, empty))

    def _anew(self) -> None:
        shell, number = self.shell, self.evening.number
        words = _("Evening {number} begins anew. Finished chapters keep their ranks.")
        detail = shell.text.say(words).format(number=number)
        shell.replace(ConfirmScreen(shell, _("A new evening?"), detail, _("Begin anew"), lambda: begin(shell, number)))

    def _clear(self) -> None:
        shell, number = self.shell, self.evening.number
        detail = _("Its chapters, ranks, messages and pictures are gone for good.")

        def clear() -> None:
            shell.evenings.clear(number)
            shell.evening = shell.evenings.latest()
            shell.replace(EveningsScreen(shell, number))

        shell.replace(ConfirmScreen(shell, _("Clear this evening?"), detail, _("Clear it"), clear))


def remembered(flags: Flags, say: Callable[[str], str]) -> str:
    """What tells this evening from another, in its own words; "" where nothing was left yet."""
    return " ".join(told(flags, say)[:REMEMBERED])


def played(ticks: int, say: Callable[[str], str]) -> str:
    """How long it was played, in hours and minutes."""
    minutes = ticks // 3600
    if minutes < 60:
        return say(_("{minutes} min")).format(minutes=minutes)
    return say(_("{hours} h {minutes} min")).format(hours=minutes // 60, minutes=minutes % 60)


def _number(value: object) -> int:
    """A save can be edited: what is no number is what everybody begins with."""
    return value if isinstance(value, int) and not isinstance(value, bool) else FIRST_SCORE
