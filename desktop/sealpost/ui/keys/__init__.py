"""Keys: the list, one key's details, making and importing them."""
