"""What runs the coach on Rasa: launcher, in-process actions, stores, settings."""
