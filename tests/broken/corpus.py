"""All broken inputs."""

from __future__ import annotations

from tests.broken.commands import COMMANDS
from tests.broken.edits import EDITS
from tests.broken.lists import LISTS
from tests.broken.maps import MAPS
from tests.broken.recordings import RECORDINGS
from tests.broken.stored import STORED

CORPUS = MAPS + EDITS + LISTS + STORED + RECORDINGS + COMMANDS
