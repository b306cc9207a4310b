"""What a clause complains of: the shapes of reproach, what is said sideways, and the observation that is left of it."""
