"""Files of the user: read as they are, written whole or not at all."""
