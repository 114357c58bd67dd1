"""Which site may use a key for what: the answers a person gave, and how they are looked up."""

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from sealpost.errors import BadRequest
from sealpost.services.ports import Clock, Decision, SiteRule, SiteRules

KEY_OPERATIONS = ("encrypt", "sign", "open")
OWN_PAGES = "sealpost"  # the extension's own pages, and menus used where no site is involved

_HOST = re.compile(r"(?=.{1,253}\Z)(?!-)[a-z0-9_-]{1,63}(?:\.(?!-)[a-z0-9_-]{1,63})*\Z")
_IPV6 = re.compile(r"[0-9a-f:.]{2,45}\Z")
_PRACTICE_HOST = "127.0.0.1"  # `sealpost practice` serves its page there, without a certificate
_DEFAULT_PORTS = {"https": 443, "http": 80}


class SitesService:
    """The person's standing answers. Origins are normalised; anything else than an origin is a BadRequest."""

    def __init__(self, rules: SiteRules, clock: Clock) -> None:
        self._rules = rules
        self._clock = clock

    def decision(self, origin: str, operation: str) -> Decision:
        rule = self._rules.find(parse_origin(origin), _known(operation))
        return rule.decision if rule else Decision.ASK

    def allow(self, origin: str, operation: str) -> SiteRule:
        return self._remember(origin, operation, Decision.ALWAYS)

    def deny(self, origin: str, operation: str) -> SiteRule:
        return self._remember(origin, operation, Decision.NEVER)

    def forget(self, origin: str, operation: str) -> None:
        """Sealpost will ask again."""
        self._rules.remove(parse_origin(origin), _known(operation))

    def list(self) -> Sequence[SiteRule]:
        return self._rules.all()

    def _remember(self, origin: str, operation: str, decision: Decision) -> SiteRule:
        rule = SiteRule(parse_origin(origin), _known(operation), decision, self._clock.now())
        self._rules.put(rule)
        return rule


def parse_origin(text: str) -> str:
    """The origin as browsers write it: scheme://host[:port], lower case, no default port. Raises BadRequest.

    Only https counts, and http from 127.0.0.1 for the practice page: on any other site, whoever sits on the
    network could be the one who asks. `OWN_PAGES` stands for the extension itself.
    """
    if text == OWN_PAGES:
        return text
    scheme, host, port = _split(text)
    is_secure = scheme == "https" or (scheme == "http" and host == _PRACTICE_HOST)
    if not is_secure or not (_HOST.match(host) or _is_ipv6(host)):
        raise BadRequest(detail="origin: only https sites can ask")
    shown_host = f"[{host}]" if ":" in host else host
    return f"{scheme}://{shown_host}" + ("" if port in (None, _DEFAULT_PORTS[scheme]) else f":{port}")


def _split(text: str) -> tuple[str, str, int | None]:
    """Raises BadRequest when there is anything but scheme, host and port in it."""
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError as error:
        raise BadRequest(detail="origin: not a site's address") from error
    has_more = parts.path not in ("", "/") or parts.query or parts.fragment or "@" in parts.netloc
    if has_more or not text.isascii() or not text.isprintable() or " " in text or "#" in text or "?" in text:
        raise BadRequest(detail="origin: more than scheme, host and port")
    return parts.scheme, parts.hostname or "", port


def _is_ipv6(host: str) -> bool:
    return ":" in host and bool(_IPV6.match(host))


def _known(operation: str) -> str:
    if operation not in KEY_OPERATIONS:
        raise BadRequest(detail=f"operation: one of {', '.join(KEY_OPERATIONS)}")
    return operation
