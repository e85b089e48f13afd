"""How fast one seat may act, and how often an address may guess a code."""

from limits import RateLimitItemPerMinute, RateLimitItemPerSecond
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

CARDS = RateLimitItemPerSecond(10, 10)
ACTS = RateLimitItemPerMinute(60)
GUESSES = RateLimitItemPerMinute(60, 5)


class Pace:
    """Counts in memory, per process: a guard against floods, not an account."""

    def __init__(self) -> None:
        self._counted = MovingWindowRateLimiter(MemoryStorage())

    def may_act(self, session: str, place: str, *, card: bool) -> bool:
        allowed = self._counted.hit(ACTS, session, place)
        return allowed and (not card or self._counted.hit(CARDS, session, place, "card"))

    def may_guess(self, address: str) -> bool:
        return self._counted.test(GUESSES, address)

    def guessed_wrong(self, address: str) -> None:
        """Only failures count: a whole room comes from one address."""
        self._counted.hit(GUESSES, address)
