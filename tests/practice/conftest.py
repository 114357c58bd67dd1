"""A stage as `sealpost practice` sets it up: two keyrings, the app, Echo's server. One for all tests."""

import json
import os
import urllib.request
from urllib.error import HTTPError

import pytest

from sealpost.practice.stage import set_up


@pytest.fixture(scope="session")
def stage():
    with set_up({**os.environ, "QT_QPA_PLATFORM": "offscreen"}) as stage:
        yield stage


@pytest.fixture
def ask(stage):
    """An HTTP request to the page's server; gives (status, headers, content)."""

    def ask(method="GET", path="", fields=None, **headers):
        content = None if fields is None else json.dumps(fields).encode()
        wanted = {"Content-Type": "application/json", **{k.replace("_", "-"): v for k, v in headers.items()}}
        request = urllib.request.Request(stage.url + path, content, wanted, method=method)  # noqa: S310 - ours
        try:
            with urllib.request.urlopen(request) as answer:  # noqa: S310 - ours
                return answer.status, answer.headers, answer.read()
        except HTTPError as refusal:
            with refusal:
                return refusal.code, refusal.headers, refusal.read()

    return ask


@pytest.fixture
def letters(ask):
    return lambda: json.loads(ask(path="api/mail")[2])["letters"]
