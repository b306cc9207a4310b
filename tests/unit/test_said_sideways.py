"""Reproaches that are said sideways: what of them can be seen, and what stays a question."""

from __future__ import annotations

import pytest

from closer.language.i_statement.complaints.kinds import BELIEVED
from closer.language.i_statement.complaints.observation import observation_of
from closer.language.i_statement.complaints.sideways import said_straight, without_the_model
from closer.language.i_statement.hearing.spelling import mended
from closer.language.i_statement.story.story import complaints_of
from closer.language.i_statement.to_whom.address import addressed


def seen_in(text: str) -> str | None:
    """The observation of the most telling complaint."""
    found = complaints_of(said_straight(addressed(without_the_model(text))))
    return observation_of(found[0][0]) if found else None


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("Other dads come to the school play, mine sends a thumbs up", "you send a thumbs up instead of coming to the school play"),
        ("other mums ring on birthdays, mine sends a bill", "you send a bill instead of ringing on birthdays"),
        ("other sons ring their mothers, mine sends me a meme", "you send me a meme instead of ringing me"),
        ("everybody else's brother came to the airport, mine slept", "you slept instead of coming to the airport"),
        ("my ex flatmate paid rent on the first and with you it's the ninth and still nothing", "you don't pay rent on the first"),
    ],
)
def test_what_others_do_is_left_out_of_the_sentence(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("Some people get breakfast in bed on Mother's Day, I got the hoover handed to me", "you handed me the hoover on Mother's Day"),
        ("the neighbours get a smile every morning, I get a grunt", "you give the neighbours a smile every morning and me a grunt"),
        ("for your mates you drive two hours, for my mother's tea you couldn't drive twenty minutes", "you didn't drive twenty minutes for my mother's tea"),
        ("with your friends you dance till three, with me you're tired by nine", "you dance till three with your friends but are tired by nine with me"),
        ("at work you're all jokes and at home we get the silent treatment", "you give us the silent treatment at home"),
        ("you know the names of all the players and not the name of our daughter's teacher", "you don't know the name of our daughter's teacher"),
        ("when Tom failed his exam he got a hug, when I failed mine I got a lecture", "I failed my exam and you gave me a lecture"),
    ],
)
def test_what_i_was_given_beside_others_is_said_of_who_gave_it(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("I'm done lending you the lawnmower if it comes back with no petrol again", "you bring the lawnmower back with no petrol"),
        ("I won't go to your parents again if you leave me alone with your uncle all night", "you leave me alone with your uncle all night"),
        ("I'm not lending you another penny until you pay back the fifty from June", "you don't pay back the fifty from June"),
        ("Last chance, dad, either come to the wedding or stop saying you're coming", "you don't come to the wedding"),
        ("if I find one more wet towel on my bed I'm moving to the spare room", "there's a wet towel on my bed"),
        ("If you cancel on me this Saturday too I'm going to the concert with Deirdre", "you cancel on me"),
    ],
)
def test_the_condition_of_a_threat_is_the_deed(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("oh thanks for saving me a potato", "you didn't save me a potato"),
        ("oh thanks for telling me the party was fancy dress", "you didn't tell me the party was fancy dress"),
        ("don't mind me, I'll just carry all six bags while you choose your song", "I carry all six bags and you choose your song"),
        ("Lucky for some, having Fridays off", "you have Fridays off"),
        ("must be nice sleeping through when the baby cries", "the baby cries and you sleep through"),
    ],
)
def test_thanks_in_scorn_and_envy_tell_a_fact(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize(
    "typed",
    [
        "must be nice having clean shirts appear",
        "must be nice having a wife who irons",
        "thanks for saving me a piece of cake",
        "some of us have to be up at five",
        "somebody's been at my good wine I see",
        "I'm not cooking for you any more if you feed it to the dog",
        "I won't be angry if you tell me the truth",
        "I'm not sure if you love me",
    ],
)
def test_what_cannot_surely_be_turned_round_stays_a_question(typed: str) -> None:
    assert seen_in(typed) is None


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("you coward, sending your sister to tell me", "you send your sister to tell me"),
        ("my mum is such a hypocrite going on about my vaping when she smokes in the shed", "you smoke in the shed and go on about my vaping"),
        ("my sister is a complete snob about our caravan and doesn't even hide it", "the talk turns to our caravan"),
    ],
)
def test_a_name_for_a_person_gives_way_to_its_occasion(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize("typed", ["you're so childish about losing at cards", "you're so lazy"])
def test_a_name_with_no_deed_stays_a_question(typed: str) -> None:
    assert seen_in(typed) is None


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("I feel like you're ashamed of my accent", "I start to think that you're ashamed of my accent"),
        ("I feel like you've given up on us", "I start to think that you've given up on us"),
        ("I feel like you wish I was more like my sister", "I start to think that you wish I was more like my sister"),
        ("I feel like I'm just the taxi driver to you", "I start to think that I'm just the taxi driver to you"),
        ("I feel like your unpaid chauffeur", "I start to feel like your unpaid chauffeur"),
        (
            "I feel like you think because I work from home I'm just sat here doing nothing",
            "it seems to me that you think I'm just sat here because I work from home",
        ),
    ],
)
def test_a_thought_about_the_other_is_owned_as_a_thought(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


def test_a_deed_behind_i_feel_like_stays_a_deed() -> None:
    [(complaint, _)] = complaints_of("I feel like you never ask how my day was")
    assert complaint.kind != BELIEVED
    assert observation_of(complaint) == "you don't ask how my day was"


@pytest.mark.parametrize(
    ("typed", "seen", "feeling"),
    [
        ("I feel ignored at your church", "I'm at your church", "lonely"),
        ("I feel like a stranger at your birthday", "I'm at your birthday", "lonely"),
        ("I feel unwelcome in your kitchen", "I'm in your kitchen", "lonely"),
        ("I feel ignored when your phone rings", "your phone rings", "lonely"),
        ("I feel dismissed in front of your father", "we're with your father", "hurt"),
        ("I feel ignored whenever the cricket is on", "the cricket is on", "lonely"),
        ("I feel left out whenever we're at dinner with your friends", "we're at dinner with your friends", "lonely"),
    ],
)
def test_a_judgement_felt_in_some_place_becomes_the_place_and_a_feeling(typed: str, seen: str, feeling: str) -> None:
    [(complaint, _)] = complaints_of(typed)
    assert (observation_of(complaint), complaint.feeling) == (seen, feeling)


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        (
            "I have never in nine years had one birthday present from you that wasn't bought at the petrol station",
            "you give me a birthday present that was bought at the petrol station",
        ),
        ("I have never had an apology from you for the broken vase", "you haven't given me an apology for the broken vase"),
        ("I haven't had a proper kiss from you since New Year", "you haven't given me a proper kiss since New Year"),
        ("I have yet to hear you say one kind word about my cooking", "you don't say a kind word about my cooking"),
    ],
)
def test_what_was_never_had_from_you_is_what_you_do_not_give(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        (
            "You say we will decide together about the kitchen and then you go and order the tiles with your mother and I'm supposed to act delighted",
            "you say we will decide together about the kitchen and order the tiles with your mother",
        ),
        (
            "You promised the kids the zoo and then you went fishing with your mate and they cried all morning",
            "you promised the kids the zoo and went fishing with your mate",
        ),
        (
            "You knew well I was saving that leave for my cousin's ordination and you booked Lanzarote over it",
            "I was saving that leave for my cousin's ordination and you booked Lanzarote over it",
        ),
        (
            "You borrowed my good drill, gave it back with the bit snapped off in it and looked me in the face and said it was like that",
            "you borrowed my good drill and gave it back with the bit snapped off in it",
        ),
        (
            "How am I meant to trust you when you tell me you're at the gym and your gym bag is still sitting in the hall?",
            "you tell me you're at the gym and your gym bag is still sitting in the hall",
        ),
        (
            "You have your boyfriend staying five nights a week, he uses my shampoo and you say I'm being unfriendly",
            "you have your boyfriend staying five nights a week and he uses my shampoo",
        ),
        (
            "You spend all evening fixing the neighbour's computer and all the old ladies love you but our own back door hasn't locked since August",
            "you spend all evening fixing the neighbour's computer but our own back door hasn't locked since August",
        ),
    ],
)
def test_the_clause_with_the_deed_is_kept(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("Oh lovely, another gym membership you won't use", "you don't use the gym membership"),
        ("You can remember every goal from that year but my appointment, which was on the calendar, slipped your mind", "you forgot my appointment"),
        ("Quit correcting my grammar in front of the teacher and let me talk", "you correct my grammar in front of the teacher"),
        ("you always do this u get me to pick the film", "you get me to pick the film"),
        ("u promised 2 giv back my jacket b4 the wedding", "you said you would give back my jacket before the wedding and didn't"),
        ("Do your own ironing from now on", "you don't do your own ironing"),
    ],
)
def test_what_hangs_on_to_the_deed_is_left_out(typed: str, seen: str) -> None:
    assert seen_in(mended(typed)) == seen


def test_a_thought_about_being_loved_is_owned_as_a_thought() -> None:
    assert seen_in("I feel like you don't love me anymore because you roll over every night") == "I start to think that you don't love me"


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        (
            "All I asked was that you be home by six, and you strolled in at nine",
            "I asked you to be home by six and you strolled in at nine",
        ),
        ("If you hadn't forgotten the tickets we wouldn't be standing here", "you forgot the tickets"),
        ("if you'd told me I would have cooked for two", "you didn't tell me"),
        ("No wonder the kids don't listen to me when you laugh every time I tell them off", "I tell them off and you laugh"),
        ("not a single person at this table asked me about my trip", "you didn't ask me about my trip"),
        ("nice of you to let me know you weren't coming, I only cooked for eight", "you didn't let me know you weren't coming"),
        ("no no, you sit down, I'll carry the shopping in my condition", "I'm the one who carries the shopping in my condition"),
    ],
)
def test_what_is_meant_is_said_straight(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("Since you met Carla you never ring me.", "you haven't rung me since you met Carla"),
        (
            "Since you have this new girlfriend you don't come no more to visit us, not even for the Easter.",
            "you haven't come to visit us since you've had this new girlfriend",
        ),
        ("Since you bought that motorbike we never do anything on Sundays.", "we haven't done a thing on Sundays since you bought that motorbike"),
        (
            "It was lazy of you to put my name on the report and leave me to write all of it.",
            "you put my name on the report and left me to write all of it",
        ),
        ("It was wrong of you not to tell me Dad was in hospital.", "you didn't tell me Dad was in hospital"),
        ("When you roll your eyes at me in meetings you make me feel like an idiot", "you roll your eyes at me in meetings"),
        ("Whose turn is it to feed the rabbit, again?", "I'm the one who feeds the rabbit"),
        ("oh sure, the dishwasher just empties itself", "I'm the one who empties the dishwasher"),
        ("What's the point of telling you anything if it ends up on the family group chat", "what I tell you ends up on the family group chat"),
        ("Why do I bother telling you things if your mother hears them an hour later", "your mother hears what I tell you an hour later"),
        ("There's no point talking to you if you just look at your phone.", "I talk to you and you just look at your phone"),
        ("can't believe you ate my leftovers again they had my name on it", "you ate my leftovers and they had my name on it"),
    ],
)
def test_own_words_are_kept_where_they_say_it(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("You wanted the puppy, you promised you'd walk it, and now it's me out there every morning", "you said you would walk the puppy and didn't"),
        ("If you go to the pub again tonight instead of helping me paint, I'm sleeping at my sister's.", "you go to the pub instead of helping me paint"),
        ("you always have money for concerts, never for your half of the electric", "you have money for concerts but not for your half of the electric"),
        (
            "You borrowed my black dress, it's got a burn mark on the hem now, and you hung it back up",
            "you borrowed my black dress and it's got a burn mark on the hem now",
        ),
        ("You are never listen when I speak about my country, you only want to see the football.", "I speak about my country and you don't listen"),
        (
            "I am doing all the papers for the family, the tax, the school, the bank, and you even don't know where is the folder.",
            "I am doing all the papers for the family and you don't know where the folder is",
        ),
        ("You only talk about yourself", "you mostly talk about yourself"),
        ("You leave one sip of milk in the carton so you don't have to buy more", "you leave one sip of milk in the carton"),
        ("Did you seriously book a golf weekend on our anniversary?", "you booked a golf weekend on our anniversary"),
        ("Whenever you stay with us you rearrange my kitchen when I'm at work.", "you stay with us and rearrange my kitchen while I'm at work"),
    ],
)
def test_the_clause_that_tells_it_is_kept_whole(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("Since your mother moved in you never take my side.", "you haven't taken my side since your mother moved in"),
        ("Are you ever going to pay me back for the concert tickets or should I just give up?", "you haven't paid me back for the concert tickets"),
        ("You obviously can't wait for me to move out so you can turn my room into a gym.", "I start to think that you can't wait for me to move out"),
        ("You couldn't wait to tell Mum about my exam.", "you told Mum about my exam"),
        ("What is the point of having a best friend if I find out you're engaged from Instagram?", "you didn't tell me yourself that you're engaged"),
        (
            "You don't want me to get this promotion because then you'd have to pick the kids up",
            "I start to think that you don't want me to get this promotion",
        ),
        ("You left me alone with your mother for three hours and I felt so awkward", "you left me alone with your mother for three hours"),
        (
            "You invited six people over, went to bed at ten because you were tired, and left me to entertain them.",
            "you invited six people over, went to bed at ten and left me to entertain them",
        ),
        ("It's a joke that you park in my space every night.", "you park in my space every night"),
        ("That was a low blow, bringing up my weight at dinner.", "you brought up my weight at dinner"),
        ("You never say thank you for anything.", "you don't say thank you"),
        ("Why do I bother cooking when nobody eats it", "I cook and you don't eat it"),
        ("Every time you say quotea you make me feel like a child", "you say quotea"),
        ("You never ask me anything, you only want to talk about work", "you don't ask me a thing"),
    ],
)
def test_the_deed_behind_a_question_or_a_verdict_is_said(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


def test_a_feeling_named_behind_the_deed_is_the_one_that_is_said() -> None:
    first = complaints_of("You left me alone with your mother for three hours and I felt so awkward")[0][0]
    assert first.feeling == "awkward"
