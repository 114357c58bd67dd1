"""The queue of calls and letters: the list, one line that adds to it, and what can be done with each."""
