"""The coach itself: plain, typed Python that knows neither Rasa nor a web framework."""
