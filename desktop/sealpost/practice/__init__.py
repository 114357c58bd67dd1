"""The practice mailbox: a webmail page of our own on this machine, and Echo, who answers sealed letters."""
