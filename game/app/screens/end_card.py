"""The end card: the rank, and what it was reckoned from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.app import look
from game.app.menu import Item, Menu
from game.app.pictures import Pictures
from game.app.screens.base import MenuScreen
from game.app.screens.chapter_select import HERO_COLOURS, RANK_COLOURS, clock
from game.app.screens.dawn import dawn
from game.app.session import ChapterCard, Request, Session
from game.content.language import _
from game.script.conduct import FIRST_SCORE, Conduct
from game.sim.faults import FaultError

if TYPE_CHECKING:
    from game.app.shell import Shell
    from game.app.status import Told

BOX = pygame.Rect(120, 40, 400, 272)
ROWS_PX = 156
"""How long a row of the menu is: beside it stand those who were played, px."""
BEHIND = (120, 112, 150)
"""What the city behind the card is multiplied by."""
DAWN_TICKS = 40
"""So long it takes to come out of the dark that the chapter ended in."""
MORNING, MORNING_LIGHT = "new-dawn", 0.4
"""The chapter after which it is day behind the card, and how light it is then, 0 to 1."""
FEELINGS = {
    "elara": ("proud", "tired"),
    "lena": ("warm", "brave"),
    "kade": ("grin", "tired"),
    "orion": ("relieved", "doubt"),
}
"""The faces after a good and after a hard evening."""
ROW_TICKS = 16
"""One row after another comes."""


class EndCard(MenuScreen):
    """Rank, time, calm, gentleness; then on, again, or to the title."""

    name = "end"

    def __init__(self, shell: Shell, session: Session, best: bool) -> None:
        super().__init__(shell)
        shell.city.morning = False  # the card has a light of its own
        self.session = session
        self.best = best
        try:
            self._card = shell.sessions.card(session.request.chapter)
            following = shell.sessions.card(self._card.next) if self._card else None
        except FaultError:
            self._card = following = None
        self._faces = Pictures(shell.options.data / "assets" / "portraits", "portraits")
        self._parts = shell.sessions.score(session)
        self._sun = dawn(MORNING_LIGHT) if session.request.chapter == MORNING else None
        items = []
        if following is not None:
            items.append(Item(self._on_to(following, ROWS_PX - 24), lambda: self._play(following.id)))
        elif self._card is not None:
            items.append(Item(_("Credits"), self._credits))
        items += [
            Item(_("Play it again"), lambda: self._play(session.request.chapter, again=True)),
            Item(_("To the title"), shell.home),
        ]
        rect = pygame.Rect(BOX.x + 16, BOX.bottom - 14 - 20 * len(items), ROWS_PX, 20 * len(items))
        self.menu = Menu(items, rect, 20, shell.sound)

    def status(self) -> Told:
        return {"tick": self.session.world.tick, "note": self.session.world.rank}

    def back(self) -> None:
        """Leaving is a row of its own; nothing is lost by a stray press."""

    def rows(self) -> list[tuple[str, str, float, look.Colour]]:
        """Label, words, 0 to 1 for the bar, colour."""
        tally = self.session.world.tally
        par = self._card.par_ticks if self._card else 0
        away = tally.bolts + tally.breakouts
        parts, say, count = self._parts, self.shell.text.say, self._count
        time, hits = clock(tally.ticks), count(tally.hits, _("{count} hit"), _("{count} hits"))
        if par:
            time = say(_("{time}, a good time is {good}")).format(time=time, good=clock(par))
        if away:
            hits = say(_("{hits}, he broke away {times} ×")).format(hits=hits, times=away)
        mended = count(tally.rebooted, _("{count} machine rebooted"), _("{count} machines rebooted"))
        breaths = count(tally.breaths, _("{count} breath"), _("{count} breaths"))
        return [
            (_("Time"), time, parts.get("time", 1.0), look.TEAL),
            (_("Calm"), hits, parts.get("calm", 1.0), look.AMBER),
            (
                _("Gentleness"),
                f"{mended}, {breaths}" if tally.rebooted else breaths,
                parts.get("gentleness", 1.0),
                look.ROSE,
            ),
        ]

    def draw(self, surface: pygame.Surface, alpha: float) -> None:
        self.shell.city.draw(surface)
        look.dim(surface, BEHIND)
        if self._sun is not None:
            surface.blit(self._sun, (0, 0), special_flags=pygame.BLEND_RGB_ADD)
        if self.age < DAWN_TICKS:
            level = round(255 * self.age / DAWN_TICKS)
            look.dim(surface, (level, level, level))
        look.panel(surface, BOX, look.MINT)
        text = self.shell.text
        title = self._card.title if self._card else _("The walk is over")
        title = text.fit(title, BOX.w - 30, "big")
        text.draw(surface, title, BOX.centerx, BOX.y + 12, look.WHITE, font="big", align="centre")
        y = BOX.y + 48
        for index, (label, words, part, colour) in enumerate(self.rows()):
            shown = max(0.0, min(1.0, (self.age - 10 - index * ROW_TICKS) / ROW_TICKS))
            if shown > 0.0:
                text.draw(surface, label, BOX.x + 24, y, colour)
                text.draw(surface, text.fit(words, 180, "small"), BOX.x + 24, y + 14, look.MIST, font="small")
                look.bar(surface, pygame.Rect(BOX.x + 214, y + 3, 64, 9), part * shown, colour)
            y += 32
        if self.age > 10 + 3 * ROW_TICKS:
            tally = self.session.world.tally
            pygame.draw.line(surface, look.EDGE, (BOX.x + 24, y + 2), (BOX.x + 172, y + 2))
            blocked = self._count(tally.blocked, _("{count} pulse blocked"), _("{count} pulses blocked"))
            lost = self._count(tally.bots_lost, _("{count} bot lost"), _("{count} bots lost"))
            also = f"{blocked}, {lost}"
            if not tally.blocked and not tally.bots_lost:
                also = self._score()
            if self.session.world.chapter == MORNING and Conduct(self.session.world).count("breathed"):
                breathed = Conduct(self.session.world).count("breathed")
                also = text.say(_("{people} people breathed along")).format(people=breathed)
            if self.session.world.chapter in Conduct(self.session.world).secrets:
                text.draw(surface, _("Secret found"), BOX.x + 24, y + 20, look.AMBER, font="small")
            text.draw(surface, also, BOX.x + 24, y + 9, look.STEEL, font="small")
        rank = self.session.world.rank or "C"
        if self.age > 10 + 3 * ROW_TICKS:
            self._draw_rank(surface, rank)
        self._draw_faces(surface, rank)
        self.menu.draw(surface, text)
        if self.shell.evening.beside is not None:
            words = _("Played by itself: the evening waits where it was.")
            text.draw(surface, words, BOX.centerx, BOX.bottom + 6, look.MIST, font="small", align="centre")

    def _score(self) -> str:
        """The Smile Score, and what became of it in this chapter."""
        say, now = self.shell.text.say, Conduct(self.session.world).score
        before = self.session.request.from_the_start.flags.get("score", FIRST_SCORE)
        change = now - before if isinstance(before, int) else 0
        if not change:
            return say(_("Smile Score {score}")).format(score=now)
        return say(_("Smile Score {score} ({change})")).format(score=now, change=f"{change:+}")

    def _draw_rank(self, surface: pygame.Surface, rank: str) -> None:
        text = self.shell.text
        colour = RANK_COLOURS.get(rank, look.MIST)
        small = pygame.Surface((text.width(rank, "big") + 2, text.height("big") + 2), pygame.SRCALPHA)
        text.draw(small, rank, 0, 0, colour, font="big")
        late = self.age - 10 - 3 * ROW_TICKS
        scale = 4 + (2 if late < 3 else 1 if late < 6 else 0)
        big = pygame.transform.scale_by(small, scale)
        middle = (BOX.right - 62, BOX.y + 88)
        surface.blit(big, big.get_rect(center=middle))
        done = self.shell.progress.finished.get(self.session.request.chapter)
        again = done is not None and done.times > 1
        label = _("A new best") if self.best and again else _("Rank")
        text.draw(surface, label, middle[0], BOX.y + 134, colour, font="small", align="centre")

    def _draw_faces(self, surface: pygame.Surface, rank: str) -> None:
        """Whoever walked through it, and how they feel about it."""
        x, y = BOX.right - 20, BOX.bottom - 16
        heroes = self._card.heroes if self._card else ()
        for who in reversed(heroes[-2:]):
            feels = FEELINGS.get(who, ("calm", "calm"))[0 if rank in "SA" else 1]
            face = self._faces.frame(f"{who}/{feels}")
            if face is not None:
                box = face.get_rect(bottomright=(x, y))
                surface.blit(face, box)
                pygame.draw.rect(surface, HERO_COLOURS.get(who, look.MIST), box.inflate(2, 2), 1)
                x = box.left - 6

    def _credits(self) -> None:
        from game.app.screens.credits import Credits

        while len(self.shell.stack) > 1:
            self.shell.stack.pop().closed()
        self.shell.push(Credits(self.shell, dict(self.session.world.flags)))

    def _play(self, chapter: str, *, again: bool = False) -> None:
        from game.app.screens.play import start

        old = self.session.request
        onward = Request(chapter, None, "", dict(self.session.world.flags), old.seed)
        start(self.shell, old.from_the_start if again else onward)

    def _on_to(self, card: ChapterCard, width: int) -> str:
        """Where it goes on, by its title where that fits into so many px."""
        text = self.shell.text
        words = text.say(_("On to “{title}”")).format(title=text.say(card.title))
        return words if text.width(words) <= width else text.say(_("On to chapter {number}")).format(number=card.number)

    def _count(self, number: int, one: str, many: str) -> str:
        return self.shell.text.say(one if number == 1 else many).format(count=number)
