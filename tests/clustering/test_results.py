import pytest

from clustering import achieved


@pytest.mark.parametrize(
    ("obstacle", "result"),
    [
        ("We weten niet hoe we ouders bereiken", "We weten hoe we ouders bereiken"),
        ("we weten nog niet wie de regie heeft.", "We weten wie de regie heeft"),
        ("Er is geen protocol", "Er is een protocol"),
        ("Er is nog geen protocol", "Er is een protocol"),
        ("We hebben de techniek nog niet gereed", "We hebben de techniek gereed"),
        ("Een rooster ontbreekt", "Er is een rooster"),
        ("Onvoldoende draagvlak bij artsen", "Er is voldoende draagvlak bij artsen"),
        ("Geen tijd voor overleg", "Er is tijd voor overleg"),
        ("Het is onduidelijk wie belt", "Het is duidelijk wie belt"),
        ("Te weinig kennis van privacy", "Er is voldoende kennis van privacy"),
        ("Ouders zijn niet betrokken", "Ouders zijn betrokken"),
        ("Geen nulmeting", "Er is een nulmeting"),
        ("Geen cijfers over resultaat", "Er zijn cijfers over resultaat"),
        ("Te weinig begeleiders", "Er zijn voldoende begeleiders"),
        ("Artsen willen geen avonddiensten draaien", "Artsen willen avonddiensten draaien"),
        ("Het bestuur hakt nog geen knopen door", "Het bestuur hakt knopen door"),
        ("De stem van ouders ontbreekt", "De stem van ouders is er"),
        ("Koppeling met het lab nog niet klaar", "Koppeling met het lab is klaar"),
        ("Niet iedereen doet mee", "Iedereen doet mee"),
        ("Bewoners vertrouwen ons niet meer", "Bewoners vertrouwen ons weer"),
        ("De helpdesk is nu al niet bereikbaar", "De helpdesk is bereikbaar"),
        ("Niemand weet wat er is afgesproken", "Iedereen weet wat er is afgesproken"),
        ("De formulieren zijn te lang", "De formulieren zijn niet te lang"),
        ("Wie betaalt de extra uren?", "We weten wie de extra uren betaalt"),
        ("wie gaat de tablets beheren", "We weten wie de tablets gaat beheren"),
        ("Hoe houden we mensen vast?", "We weten hoe we mensen vasthouden"),
        ("Hoe kunnen we ouders bereiken?", "We weten hoe we ouders kunnen bereiken"),
        ("Onduidelijk hoe lang we iets bewaren", "Het is duidelijk hoe lang we iets bewaren"),
        ("Wat een gedoe", ""),
        ("Hoe toon je aan dat iets niet gebeurd is", ""),
        ("We bellen wel, maar ze nemen niet op", ""),
        ("ik weet niet of ik dit wil", ""),
    ],
)
def test_a_dutch_obstacle_becomes_what_will_have_been_achieved(obstacle, result):
    assert achieved(obstacle, "nl") == result


@pytest.mark.parametrize(
    ("obstacle", "result"),
    [
        ("We don't know how to reach parents", "We know how to reach parents"),
        ("There is no protocol", "There is a protocol"),
        ("The budget has not been approved", "The budget has been approved"),
        ("Insufficient support from doctors", "There is enough support from doctors"),
        ("No time for meetings", "There is time for meetings"),
        ("It is unclear who calls", "It is clear who calls"),
        ("Lack of staff", "There is enough staff"),
        ("The link doesn't work", "The link works"),
        ("No interpreters", "There are interpreters"),
        ("No one reads the reports", "Someone reads the reports"),
        ("We have no clear vision", "We have a clear vision"),
        ("They have not met yet", "They have met"),
        ("The team has never been to a meeting", "The team has been to a meeting"),
        ("Who pays for the tablets?", "We know who pays for the tablets"),
        ("Who is the lead professional?", "We know who the lead professional is"),
        ("How do we reach fathers?", "We know how we reach fathers"),
        ("cannot recruit nurses", "We can recruit nurses"),
        ("The letter doesn't reach parents", "The letter reaches parents"),
        ("The forms are too long", "The forms are not too long"),
        ("What a hassle", ""),
        ("We call but nobody answers", ""),
        ("Is the coordinator ours or theirs?", ""),
    ],
)
def test_an_english_obstacle_becomes_what_will_have_been_achieved(obstacle, result):
    assert achieved(obstacle, "en") == result
