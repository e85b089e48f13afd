"""A child process ends with the server, also when that is killed and can ask it nothing."""

import os
import signal
from multiprocessing import parent_process
from threading import Thread


def follow_parent() -> None:
    """A child ends with its parent, also a killed one, and leaves Ctrl+C to it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    if parent := parent_process():
        parent.join()
        os._exit(0)
