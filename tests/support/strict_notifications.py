"""A notification service (spec 1.2) for tests: tells on standard output what it was asked, obeys standard input.

`python -m support.strict_notifications ADDRESS CAPABILITIES [silent] [refusing]`
"""

import json
import os
import selectors
import sys

from jeepney import DBusAddress, HeaderFields, MessageType, message_bus, new_error, new_method_return, new_signal
from jeepney.io.blocking import open_dbus_connection

NAME = "org.freedesktop.Notifications"
PROPERTIES = "org.freedesktop.DBus.Properties"
OBJECT = DBusAddress("/org/freedesktop/Notifications", interface=NAME)
SIGNATURE = "susssasa{sv}i"


class Service:
    def __init__(self, address, capabilities, options):
        self.connection = open_dbus_connection(address)
        self.capabilities = capabilities
        self.options = options
        self.is_inhibited = False
        self.last = 0
        self.asked = {}

    def run(self):
        taken = self.connection.send_and_get_reply(message_bus.RequestName(NAME)).body[0]
        tell({"ready": NAME} if taken == 1 else {"ready": ""})
        waiting = selectors.DefaultSelector()
        waiting.register(self.connection.sock, selectors.EVENT_READ, self.hear_the_bus)
        waiting.register(sys.stdin, selectors.EVENT_READ, self.hear_the_test)
        while True:
            for key, _ in waiting.select():
                key.data()

    def hear_the_bus(self):
        for message in self.connection.parser.feed(self.connection.sock.recv(65536)):
            if message.header.message_type is MessageType.method_call:
                answer = self.answer(message, message.header.fields.get(HeaderFields.member))
                if answer:
                    self.connection.send(answer)

    def answer(self, message, member):
        if member == "GetCapabilities":
            return new_method_return(message, "as", (self.capabilities,))
        if member == "Get":
            if "plain" in self.options:
                return new_error(message, "org.freedesktop.DBus.Error.UnknownProperty")
            return new_method_return(message, "v", (("b", self.is_inhibited),))
        if member == "CloseNotification":
            tell({"closed": message.body[0]})
            return new_method_return(message)
        if member != "Notify" or message.header.fields.get(HeaderFields.signature) != SIGNATURE:
            return new_error(message, "org.freedesktop.DBus.Error.InvalidArgs")
        return self.notified(message)

    def notified(self, message):
        application, replaced, icon, title, body, actions, hints, expires = message.body
        assert len(actions) % 2 == 0
        assert dict(hints)["urgency"][0] == "y"
        assert expires == -1
        self.last = replaced or self.last + 1
        tell(
            {
                "number": self.last,
                "replaced": replaced,
                "application": application,
                "icon": icon,
                "title": title,
                "body": body,
                "actions": actions,
                "from": message.header.fields[HeaderFields.sender],
            }
        )
        if "silent" in self.options:
            return None
        if "refusing" in self.options:
            return new_error(message, "org.freedesktop.Notifications.Error.ExcessNotificationGeneration")
        return new_method_return(message, "u", (self.last,))

    def hear_the_test(self):
        content = os.read(sys.stdin.fileno(), 65536)
        if not content:
            raise SystemExit
        for line in content.decode().splitlines():
            member, signature, body = json.loads(line)
            if member == "inhibit":
                self.is_inhibited = body[0]
                changed = DBusAddress(OBJECT.object_path, interface=PROPERTIES)
                content = (NAME, {"Inhibited": ("b", body[0])}, [])
                self.connection.send(new_signal(changed, "PropertiesChanged", "sa{sv}as", content))
            else:
                self.connection.send(new_signal(OBJECT, member, signature, tuple(body)))


def tell(what):
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    Service(sys.argv[1], sys.argv[2].split(","), sys.argv[3:]).run()
