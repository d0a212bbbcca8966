"""Which tests run in the same process: those that look at the same chapter's walkthrough, or at the whole evening."""

from __future__ import annotations

import re

from xdist.scheduler import LoadScopeScheduling

from game.content.library import load_chapters

CHAPTERS = tuple(chapter.id for chapter in load_chapters())
EVENING = "test_whole_story.py"


def walkthrough_of(test: str) -> str:
    """The chapter that a test's file or its parameters name, the evening's file, or "" for neither."""
    file, _, rest = test.partition("::")
    name = file.rpartition("/")[2]
    if name == EVENING:
        return name
    given = re.search(r"\[(.*)\]$", rest) if "/broken/" not in file else None
    for chapter in CHAPTERS:
        if name == f"test_{chapter.replace('-', '_')}.py":
            return chapter
        if given and re.search(rf"(^|-){chapter}(-|$)", given[1]):
            return chapter
    return ""


class ByWalkthrough(LoadScopeScheduling):
    """Tests of one walkthrough are one piece of work; every other test is a piece of its own.

    The evening's come early, since they take longest: at the end the small pieces keep all processes busy.
    """

    def schedule(self) -> None:
        super().schedule()
        if EVENING in self.workqueue:
            self.workqueue.move_to_end(EVENING, last=False)

    def _split_scope(self, nodeid: str) -> str:
        return walkthrough_of(nodeid) or nodeid
