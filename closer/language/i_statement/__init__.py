"""Say it as "I": from an accusing sentence to what happened, how it feels and what would help."""

from closer.language.i_statement.feedback import Feedback, feedback, is_own_try
from closer.language.i_statement.hearing.spelling import mended
from closer.language.i_statement.parts import STYLES, Parts, left_out_when_short, said
from closer.language.i_statement.rewrite import Rewriter
from closer.language.i_statement.rewritten import Rewrite
from closer.language.i_statement.story.in_full import is_over

__all__ = ["STYLES", "Feedback", "Parts", "Rewrite", "Rewriter", "feedback", "is_over", "is_own_try", "left_out_when_short", "mended", "said"]
