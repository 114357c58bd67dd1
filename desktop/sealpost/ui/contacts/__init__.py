"""The windows of contacts: the list, one contact in full, its editor, merging, exchange with other programs."""
