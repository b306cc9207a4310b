"""Complaints in shapes that are less usual: told in passing, without a deed, as a question; and what only looks like them."""

from __future__ import annotations

import pytest

from tests.unit.observed import seen_in


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("your van blocks my drive", "your van blocks my drive"),
        ("There's ash in my plant pots again", "there's ash in my plant pots"),
        ("we never go out any more", "we don't go out"),
        ("We only touch when we pass each other the salt", "we mostly touch when we pass each other the salt"),
        ("I have to ask you for money like a child", "I have to ask you for money"),
        ("I had to hear from your aunt that you're engaged", "you didn't tell me yourself that you're engaged"),
        ("I've bought every sponge in this flat since we moved in", "I'm the one who buys every sponge in this flat"),
    ],
)
def test_what_happens_without_a_deed_of_theirs_is_said_as_well(typed: str, seen: str) -> None:
    assert (seen_in(typed) or "") == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("It's always your series, your music, your temperature", "it's your series, your music, your temperature"),
        ("I've emailed you four times, do I need a carrier pigeon?", "I've emailed you four times and you don't answer"),
        ("there isn't one photo of me on any of your pages", "there isn't one photo of me on any of your pages"),
        ("Your friends always come first", "your friends come first"),
        ("when our son is ill it's always me who rings work, as if your meetings mattered more", "our son is ill and I'm the one who rings work"),
        ("You've been enrolled for three years and never go to a lecture", "you don't go to a lecture"),
        ("My son tells us nothing about his studies and we pay for all of it", "you don't tell us about your studies and we pay for all of it"),
        ("you've got nine subscriptions running and we use one", "you have nine subscriptions running and we use one"),
        ("My husband promised to cut down on the drink and nothing has changed", "you said you would cut down on the drink and didn't"),
        ("My father-in-law checks the thermostat every hour and glares at me", "you check the thermostat every hour and glare at me"),
        ("My flatmate leaves cups and plates at the sink", "you leave cups and plates at the sink"),
        ("mum took my sister and her kids to the sea and didn't even ask us", "you took my sister and her kids to the sea and didn't ask us"),
        ("you taught the kids to make fun of my accent", "you taught the kids to make fun of my accent"),
        ("You took her phone away for a month and I knew nothing about it", "you took her phone away for a month and I didn't know a thing about it"),
        ("If I don't answer in five minutes you send ten question marks", "I don't answer in five minutes and you send ten question marks"),
        ("my flatmate eats my cheese then swears blind it was the other guy", "you eat my cheese and say it was the other guy"),
        ("you left me on read for two days then posted stories from brunch, nice", "you left me on read for two days and posted stories from brunch"),
        ("You went through my phone while I was in the shower, don't deny it", "you went through my phone while I was in the shower"),
        (
            "Stop calling me dramatic whenever I have a feeling you don't fancy dealing with",
            "I have a feeling you don't fancy dealing with and you call me dramatic",
        ),
        ("You didn't come to the funeral because of a work thing, a work thing", "you didn't come to the funeral because of a work thing"),
        ("You'd sooner talk to strangers on Reddit than to your own father", "you talk to strangers on Reddit and not to your own father"),
        ("You'd rather sleep on the sofa than come and talk with me", "you sleep on the sofa instead of coming and talking with me"),
        ("not one of you thought to invite me", "you didn't invite me"),
        ("You keep bringing up what I did in 2019, when exactly does the sentence end?", "you bring up what I did in 2019"),
        ("do you even listen or are you just waiting for your turn to talk", "you don't listen"),
        ("You park across my drive every Thursday and you do know", "you park across my drive every Thursday"),
        ("My brother acts like the cottage is his and the rest of us are renting", "you act like the cottage is yours and the rest of us are renting"),
        ("I sat with you through the night and you couldn't pick up the phone", "I sat with you through the night and you didn't pick up the phone"),
        ("You only care about yourself and how things look", "I start to think that you only care about yourself and how things look"),
        ("you never answer my calls, then blame me for being distant", "you don't answer my calls and blame me for being distant"),
        ("you tell me I don't try", "you tell me I don't try"),
        ("you never tell me what's wrong with you", "you don't tell me what's wrong with you"),
        ("you invited your brother, mother and all your cousins but not me", "you invited your brother, mother and all your cousins but not me"),
        ("My flatmate leaves shoes and coats at my door", "you leave shoes and coats at my door"),
        ("my boss sends lists and notes about my work", "you send lists and notes about my work"),
        ("You'd sooner ask a stranger than me", "you ask a stranger and not me"),
        ("before I'd even finished you told me it was too long", "you told me it was too long before I'd finished"),
    ],
)
def test_less_usual_shapes_are_heard(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("why do i always have to be the one who remembers the bin day", "I'm the one who remembers the bin day"),
        ("Not once since we moved in have you asked where I'd like the sofa", "you haven't asked where I'd like the sofa"),
        ("Again with the joke about my driving, in front of my own students", "you make a joke about my driving, in front of my own students"),
        (
            "You're so wrapped up in that marathon that the kids call it your other family",
            "you're wrapped up in that marathon and the kids call it your other family",
        ),
        ("You're so busy being everybody's uncle that you forget you've got kids of your own", "you forget you've got kids of your own"),
        ("What kind of friend goes silent for three months and then asks for a reference?", "you go silent for three months and then ask for a reference"),
        ("How many times do I have to say that I don't eat pork before you stop putting bacon in my soup?", "you put bacon in my soup"),
        ("Why you don't tell me your parents are coming to stay for one month?", "you don't tell me your parents are coming to stay for one month"),
        ("You can be charming to the waiter for two hours and then not say a word to me", "you don't say a word to me"),
        ("You're so tight with money that we split a birthday cake by the slice", "we split a birthday cake by the slice"),
        ("Have you ever, even by accident, changed the sheets?", "you haven't changed the sheets"),
        ("You were forty minutes late to my thesis defence", "you were forty minutes late to my thesis defence"),
        ("You couldn't even hold my hand at the funeral", "you didn't hold my hand at the funeral"),
        ("You always have money for the pub and never for the kids' shoes", "you have money for the pub but not for the kids' shoes"),
        (
            "My partner agrees to everything in the therapist's room and then does exactly none of it at home",
            "you agree to most things in the therapist's room but don't do it at home",
        ),
        ("Over dessert you explained to my boss why I bite my nails", "you explained to my boss why I bite my nails over dessert"),
        ("you read out my diary at my thirtieth, whatever were you thinking", "you read out my diary at my thirtieth"),
        ("You compare me with Katrin's husband so often I could recite his salary", "you compare me with Katrin's husband"),
        ("You play your music till 3am knowing full well I start at six", "you play your music till 3am"),
        ("You call my job a hobby and my husband just passes the potatoes", "you call my job a hobby and my husband just passes the potatoes"),
        ("My girlfriend checks who liked my photos and then interrogates me", "you check who liked my photos and then interrogate me"),
        ("you've walked over that loose carpet for a year", "you've walked over that loose carpet for a year"),
        ("You fell asleep while I was crying, you actually fell asleep", "you fell asleep while I was crying"),
        ("you always say well talk about it later and later is never", "you say well talk about it later"),
        ("How hard is it to close a gate when you know the dog gets out?", "you don't close the gate"),
        ("stop telling me to calm down when I'm not even raising my voice", "I'm not raising my voice and you tell me to calm down"),
        (
            "You only ring when you need somebody to watch the kids, Mum is not a free nursery",
            "I mostly hear from you when you need somebody to watch the kids",
        ),
        ("You'd rather pay a stranger to look after our girl than ask my mother", "you pay a stranger to look after our girl instead of asking my mother"),
        ("I cook I clean I do bedtime and you sit there like a guest", "I cook, clean and do bedtime and you sit there"),
        ("My mother-in-law rewashes the plates I have just washed", "you rewash the plates I have just washed"),
        ("My brother borrowed Dad's drill and never gave it back to him", "you borrowed Dad's drill and didn't give it back to him"),
        ("My husband thinks doing the dishwasher once a week makes him a hero", "you do the dishwasher once a week"),
        ("why is it always me scraping the weetabix off the bowls, are your hands painted on", "I'm the one who scrapes the weetabix off the bowls"),
        ("Can you not get through one family lunch without bringing up my divorce?", "you bring up my divorce"),
        ("All I ever hear from you is what I did wrong with the dishwasher", "you tell me what I did wrong with the dishwasher"),
        ("My husband always finds something to fix the minute my parents ring the bell", "you find something to fix the minute my parents ring the bell"),
        ("you always say later later later and later never comes", "you say later"),
        ("You told the kids without me, when we had sworn to do it together", "we had sworn to do it together and you told the kids without me"),
        ("We agreed no gifts, and then you gave everybody gifts", "we agreed no gifts and you gave the others gifts"),
        ("I told you I was frightened about the lump and you changed the channel", "I told you I was frightened about the lump and you changed the channel"),
        ("You gave our savings to your brother and did not even inform me", "you gave our savings to your brother and did not inform me"),
        ("You don't take me seriously because I am the youngest", "you don't take me seriously"),
        ("You took credit for my spreadsheet in front of Mr Hoffmann", "you took credit for my spreadsheet in front of Mr Hoffmann"),
        ("When I got the promotion, all you could say was who will make the rotis now", "I got the promotion and you said who will make the rotis now"),
        ("Stop giving the kids tablets at six in the morning just so you can sleep", "you give the kids tablets at six in the morning"),
        ("You'd sooner believe some guy on YouTube than my doctor", "you listen to some guy on YouTube and not to my doctor"),
        (
            "My sister has the time for brunch, but never for one afternoon with our father",
            "you have the time for brunch but not for one afternoon with our father",
        ),
        ("You kiss me like you're stamping a parcel", "you kiss me like you're stamping a parcel"),
        ("You ghosted me for a month when I got sick, now you're back wanting a lift", "I got sick and you ghosted me for a month"),
        ("You sold my bike without asking because, quote, nobody was using it", "you sold my bike without asking"),
        ("You let me train the new guy and didn't tell me he was getting my job", "you let me train the new guy and didn't tell me he was getting my job"),
    ],
)
def test_shapes_that_were_missed_are_heard(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("I swear my mate only messages me when she needs a lift", "I mostly hear from you when you need a lift"),
        ("Papa always is giving the money to my brother and for my studies nothing", "you give the money to my brother but not for my studies"),
        ("We haven't had sex since April and every time I talk about it you pick up a book", "I talk about it and you pick up a book"),
        ("My mum has never once said she's proud of me, only ever of Declan", "you haven't said you're proud of me"),
        ("I wouldn't know how that is, seeing as you were asleep before my train left", "you were asleep before my train left"),
        ("My husband has never packed a suitcase in eleven years", "you haven't packed a suitcase in eleven years"),
        ("Go and ring your grandmother right now and thank her for the jumper", "you don't ring your grandmother and thank her for the jumper"),
        ("You lied about the money, about the car, even about the dog", "you lied about the money and about the car"),
        (
            "Why do I have to find out from Facebook that you're moving, when I sat in your kitchen the day before?",
            "you don't tell me yourself that you're moving",
        ),
        (
            "My mother-in-law comes in with her own key, rearranges my cupboards, and my wife just says that's how she is",
            "you come in with your own key and rearrange my cupboards",
        ),
        ("My father-in-law corrects how I hold my newborn, and my husband just stands there", "you correct how I hold my newborn"),
    ],
)
def test_a_moment_is_found_where_it_is_told_in_passing(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("You say everything is going to be alright and leave", "you say everything is going to be alright and leave"),
        ("you never check if I'm ok", "you don't check if I'm ok"),
        ("You said nothing could stop you", "you said nothing could stop you"),
        ("with your silence I can think better", None),
        ("You're so funny that we laugh all day long", None),
        ("You can be grumpy but never mean to the kids", None),
        ("My dad passed me the salt without a word", "you passed me the salt without a word"),
        ("you always park across my drive, I'm a nurse and I can't get out", "you park across my drive and I can't get out"),
        ("the dog hurt its half sister and you laughed", "the dog hurt its half sister and you laughed"),
        ("You've turned into your mother and you don't even see it", None),
    ],
)
def test_what_only_looks_like_it_is_left_alone(typed: str, seen: str | None) -> None:
    assert seen_in(typed) == seen
