"""How a message is cut: nothing is left out, and every part knows its place."""

from hypothesis import given
from hypothesis import strategies as st

from closer.language.reading import parts_of


def test_sentences_and_lines_become_parts() -> None:
    assert [part.text for part in parts_of("We talk. He listens!\nthen nothing")] == ["We talk.", "He listens!", "then nothing"]


def test_a_run_on_sentence_is_read_in_overlapping_windows() -> None:
    story = " ".join(f"word{number}" for number in range(100))
    parts = parts_of(story)
    assert len(parts) > 4
    assert "word99" in parts[-1].text


def test_a_blank_message_has_no_parts() -> None:
    assert parts_of(" \n\t\u200b ") == ()


@given(st.text(max_size=400))
def test_no_word_of_any_text_is_left_out(text: str) -> None:
    parts = parts_of(text)
    assert all(text[part.start : part.end] == part.text for part in parts)
    kept = "".join(text[part.start : part.end] for part in parts)
    assert all(word in kept for word in text.split() if word.isalnum())
