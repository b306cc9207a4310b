"""Screen, helplines, and what may be said when."""
