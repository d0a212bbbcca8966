"""Less memory for the same game, where the C library lets itself be asked."""

from __future__ import annotations

import contextlib
import ctypes

M_ARENA_MAX = -8
"""glibc's name for how many heaps threads spread their memory over."""


def one_heap() -> None:
    """Let all threads share one heap, before the first of them starts: what is freed by one serves the next.

    Maps and music are made ready in threads, each of which would otherwise keep a heap of its own, mostly empty
    afterwards. Does nothing where the C library is not glibc.
    """
    with contextlib.suppress(OSError, AttributeError, TypeError):
        ctypes.CDLL(None).mallopt(M_ARENA_MAX, 1)


def give_back() -> None:
    """Give what was freed back to the system; takes some milliseconds. Does nothing where the C library is not glibc."""
    with contextlib.suppress(OSError, AttributeError, TypeError):
        ctypes.CDLL(None).malloc_trim(0)
