"""The native-messaging host: a relay between a browser and the Sealpost app, standard library only.

A browser starts it with each port it opens, so its start is part of a user's first click. Hence the plain
classes, `_socket` for `socket`, and imports that wait until somebody needs them.
"""

VERSION = "0.1.0"
