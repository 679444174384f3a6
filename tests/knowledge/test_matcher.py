"""The right offer is found, choices are offered when unsure, and "nothing fits" is said."""

from dataclasses import replace
from datetime import date
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge import clauses, loader
from knowledge.entry import Entry
from knowledge.index import Index
from knowledge.matcher import Found, Unknown, Unsure, explain, find
from tests import kept

LETTERS = st.sampled_from("abc äöüß ıİ жїё عربي 你 🙂\u200b\u202e\ud800\x00§.,!?\n0٣ﷺ")


@pytest.fixture(scope="module")
def index():
    return kept.starter().index


@pytest.mark.parametrize(
    ("question", "right"),
    [
        ("Wie beantrage ich Kindergeld?", "kindergeld"),
        ("kindergeldantrag", "kindergeld"),
        ("KIZ", "kinderzuschlag"),
        ("uvg", "unterhaltsvorschuss"),
        ("tafl", "tafel"),
        ("mein vermieter hat mir fristlos gekündigt wegen mietschulden", "mietschulden"),
        ("where can i learn german", "sprachkurs"),
        ("Almanca kursu arıyorum", "sprachkurs"),
        ("як знайти акушерку", "hebamme"),
        ("szukam położnej", "hebamme"),
        ("как сменить фамилию ребенка", "namensrecht"),
        ("كيف اغير كنية ابني", "namensrecht"),
    ],
)
def test_a_question_finds_its_offer(index, question, right):
    outcome = find(question, index)
    assert isinstance(outcome, Found)
    assert outcome.candidates[0].id == right


@pytest.mark.parametrize("question", ["kita", "jobcenter", "unterhalt", "wohnung", "kur"])
def test_a_word_that_many_offers_share_leads_to_choices(index, question):
    outcome = find(question, index)
    assert isinstance(outcome, Unsure)
    assert 2 <= len(outcome.shown) <= 3


@pytest.mark.parametrize(
    "question",
    [
        "wie wird das wetter",
        "rezept für linsensuppe mit speck",
        "who won the champions league",
        "какой телефон лучше",
        "döviz kurları bugün",
        "hallo",
        "qwertzuiop",
    ],
)
def test_what_nothing_answers_is_unknown(index, question):
    assert isinstance(find(question, index), Unknown)


@pytest.mark.parametrize("question", ["", " \n\t", "🙂", "\ud800", "?!.", "\x00", "\u200b" * 50])
def test_an_empty_message_has_no_candidates(index, question):
    assert find(question, index) == Unknown(())


@settings(max_examples=150, deadline=None)
@given(st.text(LETTERS, max_size=300) | st.text(max_size=80))
def test_no_message_makes_it_raise(question):
    outcome = find(question, _small())
    assert all(0 <= candidate.score <= 1 for candidate in outcome.candidates)


@cache
def _small() -> Index:
    offers = [Entry.of(offer) for offer in loader.starter()[:6]]
    return Index.build(replace(offer, texts=()) for offer in offers)


@pytest.mark.parametrize("letter", ["x", "kita ", "ﷺ", "\ud800", ". kita und ", "سلفة "])
def test_a_message_of_64_kib_is_answered(index, letter):
    outcome = find(letter * (65536 // len(letter)), index)

    assert len(outcome.candidates) <= 10


def test_facts_that_held_until_yesterday_are_not_asserted(index):
    question = "wie viele kinderkrankentage habe ich als alleinerziehende"
    assert isinstance(find(question, index, date(2026, 12, 31)), Found)
    later = find(question, index, date(2027, 1, 1))
    assert not isinstance(later, Found)
    assert later.candidates[0].id == "kinderkrankengeld"


def test_candidates_come_best_first_and_at_most_ten(index):
    scores = [c.score for c in find("Ich brauche Hilfe mit Geld und Wohnung", index).candidates]
    assert scores == sorted(scores, reverse=True)
    assert len(scores) <= 10
    assert sum(scores) <= 1.001


def test_two_needs_in_one_message_are_both_shown(index):
    outcome = find("Wo gibt es eine Kleiderkammer? Außerdem suche ich eine Hebamme.", index)
    assert isinstance(outcome, Unsure)
    assert {"kleiderkammer", "hebamme"} <= set(outcome.shown)


@pytest.mark.parametrize(
    "message", ["unterhalt, kita, wohnung", "Unterhalt + Kita + Wohnung", "kita und unterhalt"]
)
def test_of_a_list_each_thing_gets_an_offer(index, message):
    outcome = find(message, index)
    assert isinstance(outcome, Unsure)
    assert len([one for one in outcome.shown if "kita" in one]) == 1
    assert len([one for one in outcome.shown if "unterhalt" in one]) == 1


@pytest.mark.parametrize("message", ["Hund, Katze, Maus", "Bitcoin, Aktien und Gold"])
def test_a_list_of_nothing_gets_none(index, message):
    assert isinstance(find(message, index), Unknown)


@pytest.mark.parametrize("name", ["wohngeld", "Kindergeld", "hebamme?", "Scheidung"])
def test_who_says_only_an_offers_name_gets_it(index, name):
    outcome = find(name, index)
    assert isinstance(outcome, Found)
    assert outcome.candidates[0].id == name.strip("?").lower()


def test_what_has_ended_is_not_asserted_by_its_name_either(index):
    assert isinstance(find("kinderkrankengeld", index, date(2026, 12, 31)), Found)
    assert not isinstance(find("kinderkrankengeld", index, date(2027, 1, 1)), Found)


@pytest.mark.parametrize("message", ["can i get money for rent", "where do i apply"])
def test_somebody_is_no_list(message):
    assert clauses.listed(message) == ()


def test_of_a_list_that_is_clear_nothing_is_left_out(index):
    outcome = find("kindergeld, babysitter und umzug", index)
    assert isinstance(outcome, Unsure)
    assert set(outcome.shown) == {"kindergeld", "babysitter", "umzug"}


@pytest.mark.parametrize("title", ["Rente und Kindererziehung", "Schwanger und allein"])
def test_what_belongs_together_is_no_list(index, title):
    assert isinstance(find(title, index), Found)


def test_a_long_story_does_not_hide_its_need(index):
    story = (
        "Hallo, ich weiß gar nicht wo ich anfangen soll. Wir waren elf Jahre zusammen und im Mai "
        "hat er seine Sachen gepackt. Seitdem bin ich mit den beiden allein, der Kleine ist vier "
        "und die Große kommt jetzt in die dritte Klasse. Ich arbeite an der Kasse, meistens bis "
        "acht. Letzte Woche kam ein Brief, dass der Strom abgestellt wird, wenn ich die "
        "Nachzahlung nicht zahle. Ich hab das Geld einfach nicht."
    )
    assert "stromschulden" in {c.id for c in find(story, index).candidates[:3]}


def test_typing_mistakes_and_missing_umlauts_find_the_same(index):
    ids = {
        find(q, index).candidates[0].id
        for q in ("Haushaltshilfe Krankenkasse", "haushaltshilfe krankenkase", "hauhaltshilfe")
    }
    assert ids == {"haushaltshilfe"}


def test_an_empty_directory_knows_nothing():
    index = Index.build([])
    assert find("kindergeld", index) == Unknown(())
    assert explain("kindergeld", index).reasons == ()


def test_a_single_offer_is_found_by_its_title():
    index = Index.build([Entry("a", "Kleiderkammer Nord")])
    outcome = find("wo ist die kleiderkammer", index)
    assert isinstance(outcome, Found)
    assert outcome.candidates[0].id == "a"
    assert isinstance(find("wie wird das wetter", index), Unknown)


def test_a_directory_of_bare_titles_is_searched_too():
    titles = {"a": "Kleiderkammer Nord", "b": "Repair-Café", "c": "Spielenachmittag im Park"}
    index = Index.build(Entry(id_, title) for id_, title in titles.items())
    assert find("repair cafe", index).candidates[0].id == "b"
    assert find("spielenachmittag", index).candidates[0].id == "c"


def test_ten_thousand_offers_are_searched_without_learning():
    entries = [Entry(f"e{n}", f"Angebot {n} Nummer{n * 7919}") for n in range(10_000)]
    index = Index.build(entries)
    assert index.linear is None
    assert find(f"nummer{4321 * 7919}", index).candidates[0].id == "e4321"


def test_a_learned_wording_is_found_after_the_next_build():
    offers = [Entry.of(offer) for offer in loader.starter()[:8]]
    strange = "der grüne zettel aus dem briefkasten"
    taught = replace(offers[3], wordings=(*offers[3].wordings, strange))
    index = Index.build([*offers[:3], taught, *offers[4:]])
    assert find(strange, index).candidates[0].id == offers[3].id


def test_two_builds_of_one_directory_answer_alike():
    offers = loader.starter()[:10]
    question = "wie komme ich an geld vom amt"
    assert find(question, Index.build(offers)) == find(question, Index.build(offers))


def test_an_explanation_adds_up(index):
    told = explain("Wo ist die Kleidrekammer", index)
    assert told.mended == ("kleiderkammer",)
    assert "kleidung" in told.concepts
    assert told.reasons[0].id == "kleiderkammer"
    assert [name for name, _ in told.reasons[0].parts] == [
        "titles",
        "pool",
        "stems",
        "concepts",
        "linear",
        "meaning",
    ]
