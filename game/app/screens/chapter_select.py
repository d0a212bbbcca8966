"""Chapter select: what there is, how well it went, and where to go on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pygame

from game.app import look
from game.app.menu import Item, Menu
from game.app.pictures import Pictures
from game.app.screens.base import MenuScreen
from game.app.screens.confirm import QuestionScreen
from game.app.screens.set_out import go_on, set_out
from game.app.session import ChapterCard
from game.content.language import _

if TYPE_CHECKING:
    from game.app.shell import Shell

LIST = pygame.Rect(60, 66, 236, 242)
CARD = pygame.Rect(320, 62, 260, 266)
PICTURE = (144, 81)
"""A picture of the player's own evening, px."""
LOOKS = {"orion": "cold"}
"""How a hero looks on the card, where that is not calm."""
RANK_PX = 34
"""How wide the large rank is beside the title, px."""
FACE_PX = 40
"""With less room than this for faces there are none, px."""
SETTLED_TICKS = 18
"""A chapter that was looked at for so long is made ready: it may be chosen."""
RANK_COLOURS = {"S": look.MINT, "A": look.AMBER, "B": look.EMBER, "C": look.STEEL}
HERO_COLOURS = {"elara": look.MINT, "lena": look.AMBER, "kade": look.EMBER, "orion": look.ROSE}


class ChapterSelect(MenuScreen):
    """The chapters of the evening at hand; every one can be played. Raises ``FaultError`` when levels.json is wrong."""

    name = "chapters"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._faces = Pictures(shell.options.data / "assets" / "portraits", "portraits")
        self.cards = shell.sessions.cards()
        items = [
            Item(f"{card.number}  {shell.text.say(card.title)}", self._player(card), self._ranker(card))
            for card in self.cards
        ]
        self.menu = Menu(items, LIST, 22, shell.sound)
        self._pictures = self._taken()
        self._looked_at, self._since = -1, 0

    def tick(self) -> None:
        super().tick()
        if self.menu.focus != self._looked_at:
            self._looked_at, self._since = self.menu.focus, 0
        self._since += 1
        if self._since >= SETTLED_TICKS and not self.shell.sessions.preparing and self.shell.warm_up.done:
            self.shell.sessions.prefetch(self.cards[self._looked_at].id, self.shell.prompts)

    def draw(self, surface: pygame.Surface, alpha: float) -> None:
        self.backdrop(surface)
        self.heading(surface, _("Chapters"))
        if len(self.shell.evenings.begun) > 1:
            text = self.shell.text
            words = text.say(_("Evening {number}")).format(number=self.shell.evening.number).upper()
            text.draw(surface, words, 580, 30, look.TEAL, font="small", align="right")
        self.menu.draw(surface, self.shell.text)
        self._draw_card(surface, self.cards[self.menu.focus])
        self.foot(surface)

    def _taken(self) -> dict[str, pygame.Surface]:
        """The newest picture of the player's own evening from each chapter, by its id."""
        album = self.shell.evening.album
        if album is None:
            return {}
        newest = dict(album.pictures(tuple(card.id for card in self.cards)))
        loaded = {chapter: album.load(file) for chapter, file in newest.items()}
        return {
            chapter: pygame.transform.smoothscale(picture, PICTURE)
            for chapter, picture in loaded.items()
            if picture is not None
        }

    def _player(self, card: ChapterCard) -> Callable[[], None]:
        def play() -> None:
            if not self.shell.progress.begun:
                set_out(self.shell, card.id)
            else:
                self.shell.push(ChapterQuestion(self.shell, card))

        return play

    def _ranker(self, card: ChapterCard) -> Callable[[], str]:
        def rank() -> str:
            done = self.shell.progress.finished.get(card.id)
            return done.rank if done else "–"

        return rank

    def _draw_card(self, surface: pygame.Surface, card: ChapterCard) -> None:
        text = self.shell.text
        look.panel(surface, CARD, look.MINT)
        x, y = CARD.x + 16, CARD.y + 14
        text.draw(
            surface, text.say(_("Chapter {number}")).format(number=card.number).upper(), x, y, look.TEAL, font="small"
        )
        done = self.shell.progress.finished.get(card.id)
        for line in text.wrap(card.title, CARD.w - 32 - (RANK_PX if done else 0), "big")[:2]:
            y += 14 if y == CARD.y + 14 else text.line("big")
            text.draw(surface, line, x, y, look.WHITE, font="big")
        y += text.line("big") + 10
        for hero in card.heroes:
            shown = hero.title()
            width = text.width(shown) + 12
            box = pygame.Rect(x, y, width, 17)
            pygame.draw.rect(surface, HERO_COLOURS.get(hero, look.MIST), box, 1, border_radius=3)
            text.draw(surface, shown, x + 6, y + 3, HERO_COLOURS.get(hero, look.MIST))
            x += width + 6
        x, y = CARD.x + 16, y + 26
        for line in text.wrap(text.say(card.summary), CARD.w - 32)[:3]:
            text.draw(surface, line, x, y, look.MIST)
            y += text.line()
        y += 7
        rows = [(_("A good time"), clock(card.par_ticks))]
        if done:
            rows.append((_("Best time"), clock(done.ticks)))
            if done.times > 1:
                rows.append((_("Finished"), f"{done.times} ×"))
        resume = self.shell.progress.resume
        if resume is not None and resume.chapter == card.id:
            rows.append((_("Under way"), resume.checkpoint.replace("-", " ") or text.say(_("the beginning"))))
        for label, value in rows:
            text.draw(surface, label, x, y, look.STEEL)
            text.draw(surface, text.fit(value, 130), CARD.right - 16, y, look.PALE, align="right")
            y += text.line() + 3
        if done:
            big = pygame.Surface((text.width(done.rank, "big") + 2, text.height("big") + 2), pygame.SRCALPHA)
            text.draw(big, done.rank, 0, 0, RANK_COLOURS.get(done.rank, look.MIST), font="big")
            surface.blit(pygame.transform.scale_by(big, 2), (CARD.right - 16 - big.get_width() * 2, CARD.y + 12))
        picture = self._pictures.get(card.id)
        if picture is not None and CARD.bottom - 8 - PICTURE[1] >= y:
            box = picture.get_rect(midbottom=(CARD.centerx, CARD.bottom - 8))
            surface.blit(picture, box)
            pygame.draw.rect(surface, look.STEEL, box.inflate(2, 2), 1)
        else:
            self._draw_faces(surface, card, y)

    def _draw_faces(self, surface: pygame.Surface, card: ChapterCard, below: int) -> None:
        """Whom one plays, as much of them as there is room for below ``below`` px."""
        x, room = CARD.x + 16, CARD.bottom - 14 - below
        for hero in card.heroes[:2]:
            face = self._faces.frame(f"{hero}/{LOOKS.get(hero, 'calm')}")
            if face is not None and room >= FACE_PX:
                tall = min(room, face.get_height())
                box = pygame.Rect(x, CARD.bottom - 14 - tall, face.get_width(), tall)
                surface.blit(face, box, (0, 0, face.get_width(), tall))
                pygame.draw.rect(surface, HERO_COLOURS.get(hero, look.MIST), box.inflate(2, 2), 1)
                x = box.right + 8


class ChapterQuestion(QuestionScreen):
    """An evening is under way, or over: whether it goes on from the chapter, or the chapter is played by itself."""

    name = "chapter"

    def __init__(self, shell: Shell, card: ChapterCard) -> None:
        say, last = shell.text.say, shell.progress.resume
        rows = []
        if last is not None and last.chapter == card.id and last.checkpoint:
            go = Item(_("Go on"), lambda: go_on(shell, shell.evening.number), note=_("From the last checkpoint."))
            rows.append(go)
        alone = _("To see what else might have been. A better rank counts; the evening stays where it is.")
        move, moved = (
            _("Take the evening back to here"),
            _("It goes back to the beginning of this chapter, and what came after is played again."),
        )
        now = shell.sessions.card(last.chapter) if last is not None else None
        if now is not None and card.number > now.number:
            move, moved = (
                _("Take the evening on to here"),
                _("It goes on from the beginning of this chapter; what lies between is not played."),
            )
        rows += [
            Item(_("Play it by itself"), lambda: set_out(shell, card.id, aside=True), note=alone),
            Item(move, lambda: set_out(shell, card.id), note=moved),
        ]
        super().__init__(shell, f"{card.number}  {say(card.title)}", rows)


def clock(ticks: int) -> str:
    """Ticks as minutes and seconds."""
    seconds = ticks // 60
    return f"{seconds // 60}:{seconds % 60:02}"
