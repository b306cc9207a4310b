"""The last try to keep a person's own words: scraps, questions, quotations and absolutes as what was seen; what tells no moment stays a question."""

from __future__ import annotations

import pytest

from closer.language.i_statement.all_the_same import said_all_the_same
from closer.language.i_statement.complaints.observation import observation_of
from closer.language.i_statement.hearing.quotes import put_back
from closer.language.i_statement.hearing.spelling import mended
from closer.language.i_statement.rules import broken_rules


def seen_in(text: str) -> str | None:
    """The first observation that may be said."""
    told, quotations = said_all_the_same(mended(text))
    seen = (observation for complaint in told if (observation := observation_of(complaint)))
    return next((put_back(one, quotations) for one in seen if not broken_rules(f"When {one}, I feel sad. Could you talk about it?", one)), None)


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("coffee rings on the piano. again.", "there are coffee rings on the piano"),
        ("Great, muddy boots on the new carpet", "there are muddy boots on the new carpet"),
        ("sweaty gym bag. my chair.", "there's a sweaty gym bag on my chair"),
        ("back door wide open in december because you like the air", "the back door is wide open in December"),
        ("replies from you: zero", "there haven't been any replies from you"),
        ("golf, golf, golf, that's all there is in this house", "it's golf, golf, golf in this house"),
        ("two years here and not one compliment from you", "I haven't had a compliment from you in two years here"),
        ("you on the balcony with your phone, me at the table with the candles", "you're on the balcony with your phone and I'm at the table with the candles"),
        ("three hundred photos of the cathedral and I'm not in one", "there are three hundred photos of the cathedral and I'm not in one"),
        ("the laundry, the vet, the dentist, all me", "I'm the one who does the laundry, the vet and the dentist"),
    ],
)
def test_scraps_name_what_one_finds_or_has(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("why do we always watch what you want", "we watch what you want"),
        ("Why is it that in every argument with your sister you take her side?", "you take her side in every argument with your sister"),
        ("why does bath time always end in tears", "bath time ends in tears"),
        ("why are your shoes in every room", "your shoes are in every room"),
        ("Am I a taxi, or why do I have to drive your friends home?", "I have to drive your friends home"),
        ("must your drill run before eight?", "your drill runs before eight"),
        ("is that my jumper you're wearing again", "you wear my jumper"),
        ("Where's the bookcase you promised me?", "I'm still waiting for the bookcase you promised me"),
        ("Where was your voice when your uncle called me fat?", "your uncle called me fat and you didn't say a word"),
        ("Would it hurt you so much to kiss your own wife?", "you don't kiss me"),
        ("can you look up for once when I come in?", "you don't look up"),
    ],
)
def test_a_question_of_scorn_is_taken_for_what_it_states(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize("typed", ["are you married to me or to your boss?", "did anyone knock?", "is your phone broken"])
def test_a_question_that_states_nothing_stays_one(typed: str) -> None:
    assert seen_in(typed) is None


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("'that dress is brave', says my mum about my wedding dress", 'you say "that dress is brave" about my wedding dress'),
        ("'Somebody's hormonal.' that's you, whenever I disagree", 'I disagree and you say "Somebody\'s hormonal"'),
        ("all I ever get from you is 'fine'", 'you say "fine" to me'),
        ("we must do this again, you say, and then nothing ever happens", 'you say "we have to do this again" and then it doesn\'t happen'),
        ('"At your age I had two kids." Thanks, Gran, I know', 'you said "At your age I had two kids"'),
        ("'You could have ironed it', and I'd been up since four", 'you said "You could have ironed it" and I\'d been up since four'),
    ],
)
def test_what_was_said_stands_behind_who_said_it(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("you decide everything yourself", "you decide things yourself"),
        ("My boyfriend left for an hour at a wedding where I knew nobody.", "you left for an hour at a wedding where I didn't know anybody"),
        ("I lend you my bike and it comes back with a flat, every time", "I lend you my bike and it comes back with a flat"),
        ("Everyone in the team knew about the move but me", "the others in the team knew about the move and I didn't"),
        ("the kids know everything about your side and nothing of mine", "the kids know a lot about your side and little of mine"),
        ("there are six forks in your car and none in the drawer", "there are six forks in your car and not one in the drawer"),
        ("I cooked for nine and nobody of you helped me clear up", "I cooked for nine and you didn't help me clear up"),
        ("my alarm wakes everybody except you", "my alarm wakes the rest of us but not you"),
    ],
)
def test_an_absolute_is_said_as_large_as_it_was_seen(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("Congratulations on eating the last of my birthday cake", "you ate the last of my birthday cake"),
        ("oh don't get up, the floor mops itself", None),
        ("oh don't get up, the shirts iron themselves", "I'm the one who irons the shirts"),
        ("it's only me who gets up when the baby cries", "I'm the one who gets up when the baby cries"),
        ("guess who has to walk your dog again", "I'm the one who has to walk your dog"),
        ("That look when I said I'd signed up for the choir", None),
        ("that look when you heard I'd signed up for the choir", "you heard I'd signed up for the choir with that look"),
        ("Living with you means I clean before I can cook", "I live with you and I clean before I can cook"),
        ("I wish just once you'd call without me asking three times", "I have to ask three times before you call"),
        ("When you're ill we tiptoe, when I'm ill I still pack the lunches", None),
        ("all the neighbours waved, mine drew the curtains", "the other neighbours waved and you drew the curtains"),
    ],
)
def test_a_roundabout_way_is_told_straight(typed: str, seen: str | None) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("My foreman laughed at my drawing in front of the client", "you laughed at my drawing in front of the client"),
        ("my date left before the dessert came", "you left before the dessert came"),
        ("My 14 year old slams the door and turns the music up", "you slam the door and turn the music up"),
        ("the coat I'd lent her came back with a burn in the sleeve", "the coat I'd lent you came back with a burn in the sleeve"),
        ("The nurse asked who I was and it was my brother who laughed", "the nurse asked who I was and it was you who laughed"),
    ],
)
def test_it_is_said_to_whom_it_is_about(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


def test_where_several_people_are_spoken_of_it_is_said_to_none() -> None:
    assert seen_in("I have my job here and my mother is old, and my husband says he has signed for a house in Perth") is None


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("five minutes before my exam you find 'one more thing'", 'you find "one more thing" five minutes before my exam'),
        ("nine years and I learn from your cousin that you were married before", "I learn from your cousin after nine years that you were married before"),
        ("came home at ten and my dinner was gone", "I came home at ten and my dinner was gone"),
        ("oh, forgot your keys again", "you forgot your keys"),
        ("the hob is still warm and the pan is burnt, thanks", "the hob is still warm and the pan is burnt"),
        ("the TV's on the minute we sit down, news there, news back", "the TV's on the minute we sit down"),
    ],
)
def test_what_is_left_is_said_as_it_was_told(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize(
    "typed",
    [
        "you're so stingy",
        "who died and made you king?",
        "oh yes, I sit here eating bonbons all day",
        "it's a board game, not the olympics",
        "I'm a grown woman",
        "you make me feel bad about myself",
        "cool, adopt the neighbour's dog then",
    ],
)
def test_a_name_a_feeling_and_bare_scorn_tell_of_no_moment(typed: str) -> None:
    assert seen_in(typed) is None


@pytest.mark.parametrize(
    "typed",
    [
        "I lied to my sister and I feel awful about it",
        "I shouted at you over the milk and I've been ashamed ever since",
        "I haven't asked you one thing about your new job",
        "I miss playing cards with you",
    ],
)
def test_what_somebody_did_wrong_themselves_is_no_reproach_of_the_other(typed: str) -> None:
    assert seen_in(typed) is None


@pytest.mark.parametrize(
    "text",
    [
        "my cousin was killed by her boyfriend and mine says he can do the same",
        "Respect, he calls it. My hands shake when I pour his tea",
        "I turn into my father after the third glass",
    ],
)
def test_where_danger_may_be_near_nothing_is_guessed_at(text: str) -> None:
    assert said_all_the_same(mended(text)) == ((), ())
