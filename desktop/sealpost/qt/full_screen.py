"""Whether some program fills the screen now: nothing is put in front of it that it did not ask for (EWMH 1.5).

On X11 by libxcb, which Qt needs there anyway. Elsewhere the compositor decides what comes to the front.
"""

import ctypes
from collections.abc import Sequence
from typing import Any

_ANY_TYPE = 0
_MOST_WORDS = 64


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Atom(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_uint8),
        ("pad", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("length", ctypes.c_uint32),
        ("atom", ctypes.c_uint32),
    )


class _Screens(ctypes.Structure):
    _fields_ = (("root", ctypes.POINTER(ctypes.c_uint32)), ("remaining", ctypes.c_int), ("index", ctypes.c_int))


def screen_is_taken(display: str | None = None) -> bool:
    """Whether the window that has the focus is full-screen; False where nobody can tell."""
    try:
        xcb = _library()
    except OSError:
        return False
    connection = xcb.xcb_connect(display.encode() if display else None, None)
    try:
        if xcb.xcb_connection_has_error(connection):
            return False
        root = xcb.xcb_setup_roots_iterator(xcb.xcb_get_setup(connection)).root[0]
        active = _property(xcb, connection, root, "_NET_ACTIVE_WINDOW")
        if not active or not active[0]:
            return False
        states = _property(xcb, connection, active[0], "_NET_WM_STATE")
        return _atom(xcb, connection, "_NET_WM_STATE_FULLSCREEN") in states
    finally:
        xcb.xcb_disconnect(connection)


def _property(xcb: Any, connection: Any, window: int, name: str) -> Sequence[int]:
    """Its words of 32 bits; none where the window or the property is gone."""
    cookie = xcb.xcb_get_property(connection, 0, window, _atom(xcb, connection, name), _ANY_TYPE, 0, _MOST_WORDS)
    reply = xcb.xcb_get_property_reply(connection, cookie, None)
    if not reply:
        return ()
    try:
        words = xcb.xcb_get_property_value_length(reply) // 4
        return list(xcb.xcb_get_property_value(reply)[:words])
    finally:
        _free(reply)


def _atom(xcb: Any, connection: Any, name: str) -> int:
    cookie = xcb.xcb_intern_atom(connection, 0, len(name), name.encode())
    reply = xcb.xcb_intern_atom_reply(connection, cookie, None)
    if not reply:
        return 0
    try:
        return reply.contents.atom
    finally:
        _free(ctypes.cast(reply, ctypes.c_void_p))


def _free(reply: Any) -> None:
    free = ctypes.CDLL(None).free
    free.argtypes = [ctypes.c_void_p]
    free(reply)


def _library() -> Any:
    """Raises OSError where there is none."""
    xcb = ctypes.CDLL("libxcb.so.1")
    pointer, word = ctypes.c_void_p, ctypes.c_uint32
    signatures: Sequence[tuple[str, Any, Sequence[Any]]] = (
        ("xcb_connect", pointer, (ctypes.c_char_p, pointer)),
        ("xcb_connection_has_error", ctypes.c_int, (pointer,)),
        ("xcb_disconnect", None, (pointer,)),
        ("xcb_get_setup", pointer, (pointer,)),
        ("xcb_setup_roots_iterator", _Screens, (pointer,)),
        ("xcb_intern_atom", _Cookie, (pointer, ctypes.c_uint8, ctypes.c_uint16, ctypes.c_char_p)),
        ("xcb_intern_atom_reply", ctypes.POINTER(_Atom), (pointer, _Cookie, pointer)),
        ("xcb_get_property", _Cookie, (pointer, ctypes.c_uint8, word, word, word, word, word)),
        ("xcb_get_property_reply", pointer, (pointer, _Cookie, pointer)),
        ("xcb_get_property_value_length", ctypes.c_int, (pointer,)),
        ("xcb_get_property_value", ctypes.POINTER(word), (pointer,)),
    )
    for name, result, arguments in signatures:
        function = getattr(xcb, name)
        function.restype = result
        function.argtypes = arguments
    return xcb
