"""What people have settled already: placed rows are fixed, refused pairs are never proposed."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from numbers import Integral

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Board:
    """Placed rows (row -> group id) and refused (row, group id) pairs, checked against the number of rows."""

    rows: int
    placed: Mapping[int, int]
    refused: frozenset[tuple[int, int]]

    @classmethod
    def of(cls, rows: int, placed: Mapping[int, int] | None, refused: Iterable[tuple[int, int]]) -> "Board":
        """Checks what the caller says.

        Raises
        ------
        ValueError
            If a row does not exist, or a group id is not a whole number from 0.
        """
        try:
            pairs = {(whole(row), whole(group)) for row, group in refused}
            fixed = {whole(row): whole(group) for row, group in (placed or {}).items()}
        except (TypeError, AttributeError) as error:
            raise ValueError("placed maps row -> group id and refused holds (row, group id) pairs") from error
        for row in (*fixed, *(row for row, _ in pairs)):
            if row >= rows:
                raise ValueError(f"there is no text {row}: the texts are numbered 0 to {rows - 1}")
        return cls(rows, fixed, frozenset(pairs))

    def seen_from(self, order: Sequence[int]) -> "Board":
        """The same board with its rows in another order: row order[i] becomes row i."""
        at = {row: index for index, row in enumerate(order)}
        placed = {at[row]: group for row, group in self.placed.items()}
        return Board(
            self.rows,
            dict(sorted(placed.items())),
            frozenset((at[row], group) for row, group in self.refused),
        )

    @property
    def groups(self) -> list[int]:
        """The ids people use, in order."""
        return sorted(set(self.placed.values()))

    @property
    def is_fixed(self) -> NDArray[np.bool_]:
        fixed = np.zeros(self.rows, dtype=bool)
        fixed[list(self.placed)] = True
        return fixed

    def allowed(self, columns: int) -> NDArray[np.bool_]:
        """Shape (rows, columns): first a column per id people use, then new groups."""
        may = np.ones((self.rows, columns), dtype=bool)
        column = {group: at for at, group in enumerate(self.groups)}
        for row, group in self.refused:
            if group in column and self.placed.get(row) != group:
                may[row, column[group]] = False
        return may

    def new_ids(self, wanted: int) -> list[int]:
        """Ids for new groups, from above the highest placed one, skipping ids that were refused."""
        taken = {group for _, group in self.refused}
        first = max(self.groups, default=-1) + 1
        free = (each for each in range(first, first + wanted + len(taken)) if each not in taken)
        return [each for each, _ in zip(free, range(wanted), strict=False)]


def whole(number: object) -> int:
    if isinstance(number, bool) or not isinstance(number, Integral) or number < 0:
        raise ValueError(f"a text or group is numbered by a whole number from 0, not {number!r}")
    return int(number)
