"""Runs the whole corpus in this process and measures it; started by a test in a process of its own.

Prints one JSON object: ``cases`` (name, seconds of processor time, verdict), ``grown`` (MB that the peak of memory rose
above what the process took before the first case).
"""

from __future__ import annotations

import json
import resource
import sys
import tempfile
from pathlib import Path

from game.content.tiled import load_map
from tests.broken.case import faults_of, judge
from tests.broken.corpus import CORPUS
from tests.content.drawing import draw

MB = 1 << 20
ADDRESS_SPACE = 4 << 30
"""The process may not even reserve more than this, bytes."""
PROCESSOR_S = 120
"""Nor take more processor time than this, s."""
PEAK_UNIT = 1 if sys.platform == "darwin" else 1024
"""What ``ru_maxrss`` counts in, bytes."""


def peak() -> float:
    """The most memory that this process ever took, MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * PEAK_UNIT / MB


def seconds() -> float:
    """Processor time that this process took, s."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def hold_in() -> None:
    """Limits that this process cannot step over, however it behaves."""
    if sys.platform == "linux":
        resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE, ADDRESS_SPACE))
    resource.setrlimit(resource.RLIMIT_CPU, (PROCESSOR_S, PROCESSOR_S))


def main() -> None:
    hold_in()
    results = []
    with tempfile.TemporaryDirectory() as folder:
        inputs = []
        for number, case in enumerate(CORPUS):
            place = Path(folder) / str(number)
            place.mkdir()
            inputs.append((case, case.write(place)))
        # what a good map takes is no fault of the broken ones
        good = Path(folder) / "good"
        good.mkdir()
        load_map(draw(good, "#.#"))
        before = peak()
        for case, path in inputs:
            started = seconds()
            verdict = judge(case, path, faults_of(case, path))
            results.append({"name": case.name, "seconds": seconds() - started, "verdict": verdict})
        print(json.dumps({"cases": results, "grown": peak() - before}))


if __name__ == "__main__":
    main()
