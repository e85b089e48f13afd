"""The lexicon is written from the seeds and the literature, never from the development cases."""

import pytest
from wordfreq import zipf_frequency

from clustering.themes import lexicon
from clustering.words import without_accents
from tests.clustering.data import dev_words, needs_data, seed_words

INFLECTION = 3


def entries(language: str) -> set[str]:
    return {entry for theme in lexicon(language).themes for entry in theme.words}


def is_dev_only(word: str, dev: set[str], seeds: set[str]) -> bool:
    """Whether the word or an inflection stands in dev, and nothing like it in the seeds."""
    return any(map(stands_for(word), dev)) and not any(word.strip("*") in seed for seed in seeds)


def stands_for(entry: str):
    stem = entry.strip("*")
    longest = len(stem) + (INFLECTION if entry.endswith("*") else 0)
    return lambda word: word.startswith(stem) and len(word) <= longest


@needs_data
@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_rare_word_of_the_lexicon_comes_from_the_development_cases(language):
    dev = {without_accents(word) for word in dev_words()}
    seeds = {without_accents(word) for word in seed_words()}
    rare = {
        part
        for entry in entries(language)
        for part in without_accents(entry).split()
        if zipf_frequency(part.strip("*"), language) < 3.0
    }
    suspect = {part for part in rare if is_dev_only(part, dev, seeds)}
    found = {
        part for part in suspect if all(zipf_frequency(w, language) < 3.0 for w in dev if stands_for(part)(w))
    }

    assert found == set()
