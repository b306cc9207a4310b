"""Who writes in another language is told that only English is read here, however short the message; English with a word of it is answered."""

from __future__ import annotations

import pytest

from closer.cues.another_language import in_another_language


@pytest.mark.parametrize(
    "said",
    [
        "hola mi marido no me escucha",
        "mi mujer no me habla",
        "no entiendo",
        "ayuda por favor",
        "mon mari ne m'écoute pas",
        "mon copain m'ignore",
        "mein mann hört mir nicht zu",
        "ich bin so allein",
        "was soll ich tun",
        "help mein mann ist weg",
        "mio marito non mi ascolta",
        "minha namorada me ignora",
        "moj maz mnie nie slucha",
        "moja żona nie rozmawia ze mną",
    ],
)
def test_another_language_is_known_by_its_words(said: str) -> None:
    assert in_another_language(said)


@pytest.mark.parametrize(
    "said",
    [
        "my husband no listen me",
        "he no talk me",
        "hola, my wife is mad at me",
        "hola",
        "no me",
        "ciao, my son is so far away",
        "no me gusta when he shouts",
        "mi husband dont talk to me",
        "bf mad",
        "he said je t'aime and then he left",
        "my oma died and nobody talks",
        "dad drinks",
        "so sad",
        "José never calls me",
        "my fiancé is cold",
    ],
)
def test_english_with_a_foreign_word_is_read(said: str) -> None:
    assert not in_another_language(said)
