"""Checks what a caller hands in, so that a mistake is a sentence at the door and not a crash inside."""

from collections.abc import Iterable


def checked(texts: Iterable[str], what: str = "texts") -> list[str]:
    """The texts as a list.

    Raises
    ------
    ValueError
        If it is not a list of strings.
    """
    if texts is None or isinstance(texts, (str, bytes)):
        raise ValueError(f"{what} is a list of strings, not {type(texts).__name__}")
    try:
        listed = list(texts)
    except TypeError as error:
        raise ValueError(f"{what} is a list of strings, not {type(texts).__name__}") from error
    odd = [(at, type(text).__name__) for at, text in enumerate(listed) if not isinstance(text, str)]
    if odd:
        raise ValueError(f"{what} is a list of strings, but number {odd[0][0]} is {odd[0][1]}")
    return listed
