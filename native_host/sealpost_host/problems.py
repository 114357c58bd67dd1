"""What the host itself can say to a browser, in the codes and words of `sealpost.errors`."""


class Problem(Exception):
    """A failure that a user can meet; `sentence` and `next_step` are templates over `params`."""

    code: str
    sentence: str
    next_step: str

    def __init__(self, **params: str | int) -> None:
        self.params = params
        super().__init__(self.sentence.format(**params))

    def on_wire(self) -> dict[str, object]:
        return {
            "code": self.code,
            "params": self.params,
            "message": self.sentence.format(**self.params),
            "next": self.next_step.format(**self.params),
        }


class AppNotRunning(Problem):
    code = "app-not-running"
    sentence = "The Sealpost app is not running and could not be started ({detail})."
    next_step = "Start Sealpost from your menu, or run 'sealpost' in a terminal."


class AppStopped(Problem):
    code = "app-stopped"
    sentence = "The Sealpost app stopped before it answered."
    next_step = "Try again; Sealpost starts by itself."


class TooLarge(Problem):
    code = "too-large"
    sentence = "This is larger than Sealpost takes here ({size} of at most {limit} bytes)."
    next_step = "Use Files in the Sealpost window for large content."


class BadRequest(Problem):
    code = "bad-request"
    sentence = "Sealpost could not read the browser's request ({detail})."
    next_step = "Reload the mail page; if it stays, update the extension."


class CallerRefused(Problem):
    code = "caller-refused"
    sentence = "“{operation}” can't be asked for from there."
    next_step = "Use the Sealpost buttons in the mail page."


class NotReadable(Problem):
    code = "not-readable"
    sentence = "{path} can't be read ({detail})."
    next_step = "Check the name and the permissions, then try again."


class InternalFault(Problem):
    code = "internal-fault"
    sentence = "Sealpost met a fault of its own (reference {reference})."
    next_step = "Try again, and report it with the reference if it happens twice."
