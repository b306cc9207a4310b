"""When two people next see each other: "when she comes at Christmas", "when he walks in". Nobody has spoken yet, and nothing is feared."""

from __future__ import annotations

import re

__all__ = ["AT_A_MEETING", "MEETING"]

MEETING = (
    r"(?:when|if|once|before|as soon as|the next time|next time|while) (?:(?:he|she|they|we|i|mum|mom|dad|my \w+)(?:'s|'re|'m)?)(?: (?:next|just|finally))?"
    r"(?: (?:come|comes|came|visits?|see|sees|meet|meets|call|calls|ring|rings|arrives?|get|gets|walks?|wakes?|am|are|is))?"
    r"(?: (?:him|her|them|here|home|back|over|again|round|together|there|me|us|at|on|for|in|into|through|up|down|downstairs|off|out|from|to|this|next|christmas|easter|the|my"
    r"|door|work|school|room|kitchen|tired|busy|ready|calm|awake|alone|later|\w+day|weekend|birthday|funeral|tomorrow|tonight)){0,5}"
)
AT_A_MEETING = re.compile(rf"(?:to (?:him|her|them) )?{MEETING}", re.IGNORECASE)
