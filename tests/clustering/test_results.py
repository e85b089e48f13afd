import pytest

from clustering import achieved


@pytest.mark.parametrize(
    ("obstacle", "result"),
    [
        ("We weten niet hoe we ouders bereiken", "We weten hoe we ouders bereiken"),
        ("we weten nog niet wie de regie heeft.", "We weten wie de regie heeft"),
        ("Er is geen protocol", "Er is protocol"),
        ("Er is nog geen protocol", "Er is protocol"),
        ("We hebben de techniek nog niet gereed", "We hebben de techniek gereed"),
        ("Een rooster ontbreekt", "Er is een rooster"),
        ("Onvoldoende draagvlak bij artsen", "Er is voldoende draagvlak bij artsen"),
        ("Geen tijd voor overleg", "Er is tijd voor overleg"),
        ("Het is onduidelijk wie belt", "Het is duidelijk wie belt"),
        ("Te weinig kennis van privacy", "Er is voldoende kennis van privacy"),
        ("Ouders zijn niet betrokken", "Ouders zijn betrokken"),
        ("Wat een gedoe", ""),
    ],
)
def test_a_dutch_obstacle_becomes_what_will_have_been_achieved(obstacle, result):
    assert achieved(obstacle, "nl") == result


@pytest.mark.parametrize(
    ("obstacle", "result"),
    [
        ("We don't know how to reach parents", "We know how to reach parents"),
        ("There is no protocol", "There is protocol"),
        ("The budget has not been approved", "The budget has been approved"),
        ("Insufficient support from doctors", "There is enough support from doctors"),
        ("No time for meetings", "There is time for meetings"),
        ("It is unclear who calls", "It is clear who calls"),
        ("Lack of staff", "There is enough staff"),
        ("The link doesn't work", "The link works"),
        ("What a hassle", ""),
    ],
)
def test_an_english_obstacle_becomes_what_will_have_been_achieved(obstacle, result):
    assert achieved(obstacle, "en") == result
