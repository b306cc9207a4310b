"""The safety card as a page without script, and as text for the terminal."""

from __future__ import annotations

from html import escape

from closer.safety.card import Section

__all__ = ["as_html", "as_lines"]


def as_html(sections: list[Section]) -> str:
    """A whole page that a browser shows without JavaScript."""
    body = "\n".join(_section(section) for section in sections)
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<title>Notes</title>\n<link rel="icon" href="data:,">\n<link rel="stylesheet" href="/chat/static/style.css">\n</head>\n<body class="card">\n<main>\n'
        f'<h1>Safety card</h1>\n{body}\n<p><a href="/chat/">Back to the talk</a></p>\n</main>\n</body>\n</html>\n'
    )


def _section(section: Section) -> str:
    if not section.heading:
        return "\n".join(f"<p>{escape(line)}</p>" for line in section.lines)
    if not section.lines:
        return f"<h2>{escape(section.heading)}</h2>"
    items = "".join(f"<li>{escape(line)}</li>" for line in section.lines)
    return f"<h3>{escape(section.heading)}</h3>\n<ul>{items}</ul>"


def as_lines(sections: list[Section]) -> list[str]:
    """One paragraph or line each."""
    return [text for section in sections for text in (section.heading, *(f"- {line}" if section.heading else line for line in section.lines)) if text]
