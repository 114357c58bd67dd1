"""browsers list, link, unlink; extension."""

import argparse
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from sealpost.browsers import loading
from sealpost.browsers.links import BrowserLink, Place, chromium_profile, firefox_home
from sealpost.browsers.table import BROWSERS, extension_folder
from sealpost.cli.answers import Answer, error_object
from sealpost.composition import Services
from sealpost.errors import NoBrowserFound, SealpostError, UnknownBrowser


def list_browsers(services: Services, options: argparse.Namespace) -> Answer:
    places = _profiles(options) or _named(services, options) or services.links.places()
    return _links([services.links.look_at(place) for place in places], [])


def link(services: Services, options: argparse.Namespace) -> Answer:
    places = _profiles(options) + _named(services, options)
    if not places:
        places = services.links.linkable()
    if not places:
        raise NoBrowserFound
    answer = _each(places, services.links.link_place)
    return answer if all(place.is_reachable for place in places) else replace(answer, exit_status=1)


def unlink(services: Services, options: argparse.Namespace) -> Answer:
    places = _profiles(options) + _named(services, options)
    return _each(places or services.links.linked(), services.links.unlink_place)


def extension(services: Services, options: argparse.Namespace) -> Answer:
    folder = extension_folder()
    steps = loading.steps(services.links.find(), folder)
    text = f"{folder}\n" + "".join(
        f"\n{each.title}\n" + "".join(f"  {number}. {step}\n" for number, step in enumerate(each.steps, 1))
        for each in steps
    )
    fields: dict[str, object] = {
        "folder": str(folder),
        "browsers": [{"name": each.name, "title": each.title, "steps": list(each.steps)} for each in steps],
    }
    return Answer(text, fields)


def _profiles(options: argparse.Namespace) -> list[Place]:
    folders: Sequence[str] = getattr(options, "user_data_dir", ())
    homes: Sequence[str] = getattr(options, "home", ())
    return [chromium_profile(Path(each)) for each in folders] + [firefox_home(Path(each)) for each in homes]


def _named(services: Services, options: argparse.Namespace) -> list[Place]:
    """Raises UnknownBrowser."""
    names: Sequence[str] = getattr(options, "names", ())
    by_name = {place.name: place for place in services.links.places()}
    for name in names:
        if name not in by_name:
            raise UnknownBrowser(name=name, known=[browser.name for browser in BROWSERS])
    return [by_name[name] for name in names]


def _each(places: Sequence[Place], change: Callable[[Place], BrowserLink]) -> Answer:
    """One browser that can't be changed does not keep the others from it."""
    done: list[BrowserLink] = []
    errors: list[SealpostError] = []
    for place in places:
        try:
            done.append(change(place))
        except SealpostError as error:
            errors.append(error)
    return _links(done, errors)


def _links(links: Sequence[BrowserLink], errors: Sequence[SealpostError]) -> Answer:
    fields: dict[str, object] = {
        "browsers": [_link_object(each) for each in links],
        "errors": [error_object(each) for each in errors],
    }
    notes = [f"sealpost: {each.message}\n{each.advice}" for each in errors]
    return Answer("".join(map(_lines, links)), fields, notes, exit_status=1 if errors else 0)


def _lines(link: BrowserLink) -> str:
    state = link.state.value if link.found else "not found"
    reason = f"{'':<14}{link.reason}\n" if link.reason and link.found else ""
    return f"{state:<14}{link.title} ({link.name})\n{reason}"


def _link_object(link: BrowserLink) -> dict[str, object]:
    return {
        "name": link.name,
        "title": link.title,
        "found": link.found,
        "linked": link.linked,
        "stale": link.stale,
        "state": link.state.value,
        "reason": link.reason,
        "manifest": str(link.manifest),
    }
