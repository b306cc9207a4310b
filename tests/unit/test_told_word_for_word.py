"""A message told word for word: where the rules would put several clauses behind one "when", or would lose what ties them."""

from __future__ import annotations

import pytest

from closer.language.i_statement.hearing.spelling import mended
from closer.language.i_statement.rewrite import taken_apart
from closer.language.i_statement.word_for_word import Whole, is_easier_said, loses_what_was_told, said_in_its_own_way, word_for_word


def told(typed: str) -> Whole | None:
    """What is told word for word of a message as it was typed."""
    return taken_apart(mended(typed)).word_for_word


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("You still owe me for the ferry tickets.", "you still owe me for the ferry tickets"),
        ("You can't cook one meal without asking me where the salt is.", "you don't cook one meal without asking me where the salt is"),
        ("I drove two hours to your party and you couldn't even text back", "I drove two hours to your party and you didn't text back"),
        ("You forgot my birthday, how convenient.", "you forgot my birthday"),
        ("You left your crocs on the stairs again", "you left your crocs on the stairs again"),
        ("it is turn of you to clean the bathroom", "it is your turn to clean the bathroom"),
        ("You made me look like an idiot in front of your boss.", "you made me look foolish in front of your boss"),
        ("My son rings only for money.", "you only ring for money"),
        ("My boss kindly forgot my name today.", "you forgot my name today"),
        ("My neighbour from upstairs she put washing machine on at midnight", "you put washing machine on at midnight"),
        (
            "My brother-in-law, the great investor, explained my own pension to me through two courses.",
            "you explained my own pension to me through two courses",
        ),
        ("My husband tells people he babysits when he has our two on a Saturday.", "you tell people you babysit when you have our two on a Saturday"),
        (
            "My wife speaks Polish at our table, and I still catch her smirking when I ask for the salt.",
            "you speak Polish at our table, and I still catch you smirking when I ask for the salt",
        ),
        ("Sixty-one years old and you still sulk when you lose at dominoes.", "you still sulk when you lose at dominoes"),
        ("You went out even though I 've asked you to stay in.", "you went out even though I've asked you to stay in"),
        ("you sent me a venmo request for the birthday dinner you invited me to", "you sent me a venmo request for the birthday dinner you invited me to"),
        (
            "You tell the kids they can have pudding first, send them home sticky and overtired at nine, and then wonder why they're so difficult.",
            "you tell the kids they can have pudding first, send them home sticky and overtired at nine, and then wonder why they're so difficult",
        ),
        (
            "My colleague hums, sniffs, eats egg sandwiches at her desk and calls me the difficult one.",
            "you hum, sniff, eat egg sandwiches at your desk and call me the difficult one",
        ),
        (
            "My partner hides in the garage as soon as the baby cries and comes out when she's asleep, saying he would have helped if I'd asked.",
            "you hide in the garage as soon as the baby cries and come out when she's asleep, saying you would have helped if I'd asked",
        ),
        (
            "My neighbour lets his bindweed creep under my fence all summer, then tells the committee that my beds look neglected.",
            "you let your bindweed creep under my fence all summer, then tell the committee that my beds look neglected",
        ),
        (
            "The man next door cut our hedge down to the stumps while we were away, and when I asked him why, he said I should thank him.",
            "you cut our hedge down to the stumps while we were away, and when I asked you why, you said I should thank you",
        ),
    ],
)
def test_it_is_said_to_whom_it_is_about_in_the_own_words(typed: str, said: str) -> None:
    found = told(typed)
    assert found is not None
    assert found.told == said


@pytest.mark.parametrize(
    ("typed", "over"),
    [
        ("You swore you'd be at my recital, and then you sent a thumbs up from the golf course.", True),
        ("You read my diary and then had the cheek to be offended by it.", True),
        ("You let the kids have crisps for tea after I'd said no twice.", True),
        ("You read my diary, Mum.", True),
        ("You not come to my graduation.", True),
        ("My wife signed us up for a keto plan and sighs whenever I butter toast.", False),
        ("You took my jumper without asking and now there's bolognese on the sleeve.", False),
        ("You hum, sniff, eat egg sandwiches at your desk and call me the difficult one.", False),
    ],
)
def test_what_is_over_is_felt_then_and_what_is_so_now_is_felt_now(typed: str, over: bool) -> None:
    found = told(typed)
    assert found is not None
    assert found.past is over


@pytest.mark.parametrize(
    "typed",
    [
        "You think you're something better",
        "You guard the remote like a dragon",
        "You're glued to your phone and you don't care about me",
        "You ate the cake but who bought it",
        "Great, another fryer, you really swept me off my feet.",
        "Why don't you ever cook for us?",
    ],
)
def test_what_sneers_guesses_or_asks_is_not_told_word_for_word(typed: str) -> None:
    assert told(typed) is None


def test_several_clauses_are_easier_said_by_themselves_than_behind_when() -> None:
    message = "You've had my drill since Easter and now you say you never borrowed it."
    found = told(message)
    assert found is not None
    assert is_easier_said(found, "you've had my drill since Easter and say you didn't borrow it")
    assert not is_easier_said(found, "you've had my drill since Easter")


@pytest.mark.parametrize(
    ("said", "words", "typed"),
    [
        ("you owe me for the ferry tickets", "you still owe me for the ferry tickets", "You still owe me for the ferry tickets"),
        ("your phone gets more cuddles", "your phone gets more cuddles than I do", "Your phone gets more cuddles than I do."),
        ("you don't stay for the washing-up", "you didn't stay for the washing-up", "you couldn't even stay for the washing-up"),
    ],
)
def test_what_ties_a_story_or_tells_its_time_may_not_be_lost(said: str, words: str, typed: str) -> None:
    assert loses_what_was_told(said, words, typed)


def test_a_promise_that_was_not_kept_is_said_so() -> None:
    apart = taken_apart(mended("You promised you'd quit smoking by March."))
    assert said_in_its_own_way(apart.complaints[0][0], "you said you would quit smoking by March and didn't")
    assert word_for_word("You promised you'd quit smoking by March.") is not None


def test_a_question_of_why_it_is_always_mine_is_a_statement() -> None:
    apart = taken_apart(mended("Why is it always my shift that gets swapped when your kid has a half day?"))
    assert apart.complaints[0][0].phrase.startswith("my shift gets swapped")
