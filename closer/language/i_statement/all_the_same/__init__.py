"""The second try: what can be said in the person's own words where no shape of reproach was found, or none of what was found may be said."""

from closer.language.i_statement.all_the_same.second_try import said_all_the_same

__all__ = ["said_all_the_same"]
