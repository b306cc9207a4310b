"""A person's own sentence, turned to "you", and what is left alone."""

import pytest

from closer.language.mirror import mirror


@pytest.mark.parametrize(
    ("said", "mirrored"),
    [
        ("my husband is on his phone all evening and I feel like furniture", "So your husband is on his phone all evening and you feel like furniture."),
        ("and my mother lets herself in whenever she likes", "So your mother lets herself in whenever she likes."),
        ("my mother got ill and I drove there every weekend", "So your mother got ill and you drove there every weekend."),
        ("he scrolls at dinner and i just sit there", "So he scrolls at dinner and you just sit there."),
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
        "we never talk any more about anything real",  # "we" has no safe form
        "Sarah never calls me back when I need her",  # a name
        "my husband is such a lazy selfish pig and I hate it",  # an insult
        "how do I get my sister to talk to me again?",  # a question
        "he never listens",  # short: nothing to mirror
        "you never listen to me when I talk",  # who is "you"?
        "my aunt died last month, what do i say to my cousin",  # a question without its mark
    ],
)
def test_what_cannot_be_turned_safely_is_left_out(said: str) -> None:
    assert mirror(said) is None
