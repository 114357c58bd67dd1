from sealpost.core.fingerprint_words import fingerprint_words
from sealpost.core.keys import Fingerprint


def test_a_fingerprint_reads_as_in_the_list_of_its_authors():
    words = "topmost Istanbul Pluto vagabond treadmill Pacific brackish dictator goldfish Medusa"
    more = "afflict bravado chatter revolver Dupont midsummer stopwatch whimsical cowbell bottomless"
    fingerprint = Fingerprint("E58294F2E9A227486E8B061B31CC528FD7FA3F19")
    assert " ".join(fingerprint_words(fingerprint)) == f"{words} {more}"


def test_no_two_octets_sound_alike():
    every = [fingerprint_words(Fingerprint(f"{octet:02X}" * 20)) for octet in range(256)]
    assert len({word.casefold() for words in every for word in words[:2]}) == 512
