"""When two people next see each other: "when she comes at Christmas", "on sunday", "at the funeral". Nobody has spoken yet, and nothing is feared."""

from __future__ import annotations

import re

__all__ = ["AT_A_MEETING", "MEETING"]

A_MEAL = r"(?:dinner|lunch|breakfast|supper|tea|coffee)"
A_TIME = (
    r"(?:(?:on |this |next |coming |the )*(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:(?:on |at |over )?(?:the |this |next ))(?:weekend|week|morning|evening|holidays?)"
    rf"|(?:at|over|during|before|after) (?:the |our |his |her |their )?(?:{A_MEAL}|funeral|wake|wedding|party|service|table|bedtime|christmas|easter|new year|eid|door|scan|appointment|visit|meeting|phone)"
    r"|(?:on|for) (?:the |our |my |his |her |their |its )?(?:birthday|anniversary|due date|day|phone|wedding day|graduation|mother'?s day|father'?s day|christmas(?: day| eve)?)"
    r"|in the (?:morning|evening|car)|tomorrow|tonight|today|later|first)"
)
A_MEETING = (
    r"(?:when|if|once|before|as soon as|the next time|next time|while) (?:(?:he|she|they|we|i|mum|mom|dad|my \w+)(?:'s|'re|'m)?)(?: (?:next|just|finally))?"
    r"(?: (?:come|comes|came|visits?|see|sees|meet|meets|call|calls|ring|rings|arrives?|get|gets|walks?|wakes?|am|are|is))?"
    r"(?: (?:him|her|them|here|home|back|over|again|round|together|there|me|us|at|on|for|in|into|through|up|down|downstairs|off|out|from|to|this|next|christmas|easter|the|my"
    r"|door|work|school|room|kitchen|tired|busy|ready|calm|awake|alone|later|\w+day|weekend|birthday|funeral|tomorrow|tonight)){0,5}"
)
MEETING = rf"(?:{A_MEETING}|{A_TIME}(?: (?:{A_TIME}|morning|evening|afternoon|night)){{0,2}})"
AT_A_MEETING = re.compile(rf"(?:to (?:him|her|them) )?{MEETING}", re.IGNORECASE)
