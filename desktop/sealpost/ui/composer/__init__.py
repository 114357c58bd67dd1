"""The private composer: the webmail gets nothing of it but ciphertext."""
