"""From the name of a command to the function that does it, and from its outcome to an exit status."""

import argparse
import os
from collections.abc import Callable, Mapping

from sealpost.cli import (
    answers,
    browsers,
    calendars,
    contacts,
    desk,
    desk_advice,
    key_actions,
    key_directories,
    key_groups,
    keys,
    mail,
    mark,
    on_files,
    paired,
    queue_exchange,
    records,
    storage,
    support,
)
from sealpost.cli.answers import Answer
from sealpost.composition import Services, build_services
from sealpost.errors import SealpostError

_Handler = Callable[[Services, argparse.Namespace], Answer]

_HANDLERS: Mapping[str, _Handler] = {
    "encrypt": mail.encrypt,
    "sign": mail.sign,
    "decrypt": mail.decrypt,
    "verify": mail.verify,
    "open": mail.open_anything,
    "opener": mail.opener,
    "files seal": on_files.seal,
    "files open": on_files.open_files,
    "files sign": on_files.sign,
    "files verify": on_files.verify,
    "files checksum": on_files.checksum,
    "keys list": keys.list_keys,
    "keys show": keys.show,
    "keys import": keys.import_keys,
    "keys export": keys.export,
    "keys generate": keys.generate,
    "keys passphrase": key_actions.passphrase,
    "keys expiry": key_actions.expiry,
    "keys add-user-id": key_actions.add_user_id,
    "keys revoke-user-id": key_actions.revoke_user_id,
    "keys primary": key_actions.primary,
    "keys certify": key_actions.certify,
    "keys call": key_actions.call,
    "keys trust": key_actions.trust,
    "keys enable": key_actions.enable,
    "keys disable": key_actions.disable,
    "keys delete": key_actions.delete,
    "keys undo": key_actions.undo,
    "keys revoke": key_actions.revoke,
    "keys add-subkey": key_actions.add_subkey,
    "keys export-secret": key_actions.export_secret,
    "keys backup": key_actions.backup,
    "keys restore": key_actions.restore,
    "keys paper": key_actions.paper,
    "keys lookup": key_directories.lookup,
    "keys directories": key_directories.directories,
    "keys refresh": key_directories.refresh,
    "keys publish": key_directories.publish,
    "keys web-directory": key_directories.web_directory,
    "keys groups": key_groups.groups,
    "keys group-create": key_groups.create,
    "keys group-add": key_groups.add,
    "keys group-take-out": key_groups.take_out,
    "keys group-change": key_groups.rename,
    "keys group-remove": key_groups.remove,
    "keys fingerprint": keys.fingerprint,
    "keys certifications": keys.certifications,
    "keys confirm": keys.confirm,
    "keys default": keys.choose_default,
    "contacts list": contacts.list_contacts,
    "contacts show": contacts.show,
    "contacts add": contacts.add,
    "contacts import": contacts.import_contacts,
    "contacts export": contacts.export,
    "contacts merge": contacts.merge,
    "queue list": desk.list_queue,
    "queue add": desk.add,
    "queue show": desk.show,
    "queue done": desk.done,
    "queue snooze": desk.snooze,
    "queue move": desk.move,
    "queue drop": desk.drop,
    "queue end": desk.end,
    "queue next": desk.take_step,
    "queue undo": desk.undo,
    "queue history": desk.history,
    "queue due": desk.due,
    "queue quiet": desk.quiet,
    "queue busy": desk_advice.busy,
    "advise": desk_advice.advise,
    "browsers list": browsers.list_browsers,
    "browsers link": browsers.link,
    "browsers unlink": browsers.unlink,
    "browsers paired": paired.list_paired,
    "browsers revoke": paired.revoke,
    "browsers expect": paired.expect,
    "extension": browsers.extension,
    "sites list": records.list_sites,
    "sites allow": records.allow,
    "sites deny": records.deny,
    "sites forget": records.forget,
    "activity": records.activity,
    "queue export": queue_exchange.export,
    "queue import": queue_exchange.import_tasks,
    "calendar find": calendars.find,
    "calendar connect": calendars.connect,
    "calendar show": calendars.show,
    "calendar sync": calendars.sync,
    "calendar forget": calendars.forget,
    "store status": storage.status,
    "store noted": storage.noted,
    "store backup": storage.backup,
    "store restore": storage.restore,
    "store encrypt": storage.encrypt,
    "store decrypt": storage.decrypt,
    "store export": storage.export,
    "mark": mark.mark,
    "doctor": support.doctor,
}
_WITHOUT_ACTION = {
    "keys": "keys list",
    "contacts": "contacts list",
    "queue": "queue list",
    "browsers": "browsers list",
    "sites": "sites list",
    "store": "store status",
}
_EMPTY: Mapping[str, dict[str, object]] = {"open": {"parts": [], "warnings": []}}


def run(command: str, options: argparse.Namespace) -> int:
    if command == "practice":
        return support.practice(options)
    action: str | None = getattr(options, "action", None)
    name = f"{command} {action}" if action else _WITHOUT_ACTION.get(command, command)
    services = build_services(os.environ)
    try:
        answer = _HANDLERS[name](services, options)
    except SealpostError as error:
        return answers.refuse(error, _EMPTY.get(name, {}), as_json=options.json)
    finally:
        services.close()
    return answers.give(answer, as_json=options.json)
