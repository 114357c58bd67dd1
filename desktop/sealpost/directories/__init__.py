"""Directories of keys on other machines: the only place of Sealpost that speaks to the network about keys."""
