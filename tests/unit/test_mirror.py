"""A person's own sentence, turned to "you", and what is left alone."""

import pytest

from closer.language.mirror import mirror, mirror_story


@pytest.mark.parametrize(
    ("said", "mirrored"),
    [
        ("my husband is on his phone all evening and I feel like furniture", "So your husband is on his phone all evening and you feel like furniture."),
        ("and my mother lets herself in whenever she likes", "So your mother lets herself in whenever she likes."),
        ("my mother got ill and I drove there every weekend", "So your mother got ill and you drove there every weekend."),
        ("he scrolls at dinner and i just sit there", "So he scrolls at dinner and you just sit there."),
        ("we never talk any more about anything real", "So you never talk any more about anything real."),
        (
            "our son moved out in May and the house is so quiet that we eat in front of the telly",
            "So your son moved out in May and the house is so quiet that you eat in front of the telly.",
        ),
        (
            "My best friend moved away last year and I was the one who always called.",
            "So your best friend moved away last year and you were the one who always called.",
        ),
    ],
)
def test_a_plain_sentence_is_said_back(said: str, mirrored: str) -> None:
    assert mirror(said) == mirrored


@pytest.mark.parametrize(
    "said",
    [
        "I want us to talk more in the evening at least",  # "you want you to talk"
        "June never calls me back when I need her",  # a name, and no month
        "Sarah never calls me back when I need her",  # a name
        "my husband is such a lazy selfish pig and I hate it",  # an insult
        "how do I get my sister to talk to me again?",  # a question
        "he never listens",  # short: nothing to mirror
        "you never listen to me when I talk",  # who is "you"?
        "we beat our kids when they don't listen to anything",  # blows are no fact to be said back
        "we locked him in his room because he was bad",
        "it was our fault that she left the house",  # nor is a verdict on oneself
        "our daughter said we are bad parents all the time",
        "my aunt died last month, what do i say to my cousin",  # a question without its mark
    ],
)
def test_what_cannot_be_turned_safely_is_left_out(said: str) -> None:
    assert mirror(said) is None


@pytest.mark.parametrize(
    ("story", "mirrored"),
    [
        (
            "she never looks up when i come home from the night shift and i just stand there with my bag, it has been like that since her dad "
            "died in spring and i dont want to push her",
            "So she never looks up when you come home from the night shift and you just stand there with your bag.",
        ),
        (
            "my mum rings every day at six and if i dont pick up she rings my sister and then my sister texts me and i feel like im fifteen again "
            "and i only wanted one evening to myself",
            "So your mum rings every day at six and if you don't pick up she rings your sister and then your sister texts you. "
            "You feel like you're fifteen again.",
        ),
        (
            "I dont know how to say it, he is kind, he cooks, but when I cry he gets up and goes to the garage and I sit there with the tissue in "
            "my hand and feel like a child",
            "So when you cry he gets up and goes to the garage. You sit there with the tissue in your hand and feel like a child.",
        ),
        (
            "when i come home from work, he is always on the sofa and the kids are still in their clothes and i feel so alone with the kids",
            "So when you come home from work, he is always on the sofa and the kids are still in their clothes. You feel so alone with the kids.",
        ),
        (
            "When I try to talk to him, he just leaves the room. I cry until my eyes hurt.",
            "So when you try to talk to him, he just leaves the room. You cry until your eyes hurt.",
        ),
    ],
)
def test_a_story_without_full_stops_is_never_broken_off_in_the_middle(story: str, mirrored: str) -> None:
    assert mirror_story(story) == mirrored


def test_a_long_story_without_a_feeling_is_said_back_from_its_beginning_and_its_end() -> None:
    story = (
        "We have been married thirty one years and since he retired he sits in the garage with the radio and I sit in the kitchen, the children "
        "ring on Sundays and we take turns with the phone and afterwards nobody says anything. He said ta. I still set two cups out."
    )
    told = mirror_story(story)
    assert told is not None
    assert told.startswith("So you have been married thirty one years and since he retired he sits in the garage with the radio.")
    assert told.endswith("You still set two cups out.")


@pytest.mark.parametrize(
    "end", ["My tablets are in the drawer next to my bed.", "The cat was at the vet on Monday with my mum.", "I slapped our son on Sunday."]
)
def test_what_hints_at_danger_or_has_nothing_to_do_with_it_is_no_end_to_say_back(end: str) -> None:
    story = (
        "We have been married thirty one years and since he retired he sits in the garage with the radio and I sit in the kitchen, the children "
        f"ring on Sundays and we take turns with the phone and afterwards nobody says anything. He said ta. {end}"
    )
    assert mirror_story(story) == "So you have been married thirty one years and since he retired he sits in the garage with the radio."


def test_a_verdict_on_oneself_is_never_said_back_as_a_fact() -> None:
    story = "I am worthless. My husband tells me every day that I can't even boil an egg and I believe him by now."
    assert mirror_story(story) == "So your husband tells you every day that you can't even boil an egg and you believe him by now."


def test_what_only_answers_the_coach_is_not_said_back() -> None:
    told = "None of these, I think. Nobody has died. It is simply that my son does not ring and I sit here waiting for the phone"
    assert mirror_story(told) == "So your son does not ring and you sit here waiting for the phone."
    assert (
        mirror("That's not it at all, really. As I said, my mother lets herself in whenever she likes") == "So your mother lets herself in whenever she likes."
    )


@pytest.mark.parametrize(
    ("story", "mirrored"),
    [
        (
            "We have been married for nineteen years and have two kids. He works in the garage every evening until late. Last week was my birthday "
            "and I ate the cake alone in the kitchen. He has been like this since his mother died two years ago. I don't know what to do any more.",
            "So he works in the garage every evening until late. Last week was your birthday and you ate the cake alone in the kitchen.",
        ),
        (
            "married 19 years, two kids, he works in the garage every evening, last week was my birthday and i ate the cake alone in the kitchen, "
            "his mother died two years ago, i dont know what to do",
            "So he works in the garage every evening. Last week was your birthday and you ate the cake alone in the kitchen.",
        ),
        (
            "My best friend and I met in school. We are both 22 now. She got a boyfriend in March. Every plan we make gets cancelled. On Saturday I "
            "stood outside the cinema for forty minutes and she never came. She sent a heart emoji the next day. I don't want to be dramatic.",
            "So every plan you make gets cancelled. On Saturday you stood outside the cinema for forty minutes and she never came.",
        ),
        (
            "my father in law died in may. since then my wife doesn't laugh any more and never wants to go out with me",
            "So your wife doesn't laugh any more and never wants to go out with you.",
        ),
        (
            "I work nights as a nurse. We see each other for an hour a day. When I come home he hands me the baby and goes out to the shed. "
            "He said he had football. I sat in the car park at work and ate toast.",
            "So when you come home he hands you the baby and goes out to the shed. You sat in the car park at work and ate toast.",
        ),
    ],
)
def test_the_middle_of_a_long_story_that_hurts_is_said_back(story: str, mirrored: str) -> None:
    assert mirror_story(story) == mirrored
    assert len(mirrored.split()) <= 30


def test_a_grief_is_said_back_with_the_death_in_it() -> None:
    story = "My wife died last spring after a long illness. We were married for 41 years. The house is silent and I still lay two plates every evening."
    assert mirror_story(story) == "So your wife died last spring after a long illness. The house is silent and you still lay two plates every evening."


def test_who_learns_english_is_not_given_their_mistakes_back() -> None:
    assert mirror("my husband he work always and i am alone with the baby") is None


def test_a_short_hurt_is_said_back_where_few_words_are_enough() -> None:
    assert mirror("he forgot our anniversary") is None
    assert mirror("he forgot our anniversary", fewest=4) == "So he forgot your anniversary."


def test_what_was_said_to_somebody_at_home_is_still_said_back() -> None:
    assert mirror("I said no to her invitation and she hung up") == "So you said no to her invitation and she hung up."


def test_a_cause_in_front_is_no_sentence_by_itself() -> None:
    assert not (mirror("because of the kids my wife and I never talk", lambda text: False, 4) or "").startswith("So of")


@pytest.mark.parametrize(
    ("story", "heart"),
    [
        (
            "my brother and i haven't spoken properly since dad's funeral. last week i drove past his house and sat in the car for an hour because his kids "
            "had painted otters on the gate, dad's otters, and nobody told me. then i drove home and made soup.",
            "his kids had painted otters on the gate, dad's otters, and nobody told you",
        ),
        (
            "my best friend got engaged in may. i found out from instagram. we have known each other since we were six. i sent a heart and she liked it. "
            "that was it. work is busy too.",
            "your best friend got engaged in May. You found out from instagram.",
        ),
        (
            "my mum raised me alone. i bought her a ticket to visit and took the week off. she came for two days and left early because my brother's cat "
            "was sick. she rang to ask if i had found her scarf. i had made a list of places to show her.",
            "She came for two days and left early",
        ),
        (
            "my wife used to play the piano when i came home. she sold it on tuesday and told me when the men were already carrying it. the living room "
            "has marks on the carpet.",
            "she sold it on tuesday and told you when the men were already carrying it",
        ),
        (
            "my boyfriend is a musician and away a lot. i come to every gig when he is in town. on friday he thanked everyone from the stage, the sound guy, "
            "the dog, and not me. i was holding his coat. people clapped.",
            "on friday he thanked everyone from the stage, the sound guy, the dog, and not you",
        ),
        (
            "my husband is kind to everyone. he carries the neighbour's shopping. at home he doesn't look up when i speak. the weather was nice. i washed the "
            "plates and drove home.",
            "at home he doesn't look up when you speak.",
        ),
    ],
)
def test_the_heart_of_a_long_story_is_said_back_and_not_the_soup(story: str, heart: str) -> None:
    told = mirror_story(story) or ""
    assert heart.lower() in told.lower()
    assert not any(word in told for word in ("soup", "busy", "carpet", "clapped", "plates"))
