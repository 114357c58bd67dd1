"""Each callback runs once, whoever comes first."""

from threading import Thread

from sealpost.broker.cancellation import RequestCancellation


def test_a_callback_runs_when_it_is_cancelled():
    ran: list[str] = []
    cancellation = RequestCancellation()
    cancellation.on_cancel(lambda: ran.append("kill"))
    cancellation.cancel()
    assert ran == ["kill"]


def test_a_callback_that_comes_late_runs_at_once():
    ran: list[str] = []
    cancellation = RequestCancellation()
    cancellation.cancel()
    cancellation.on_cancel(lambda: ran.append("kill"))
    assert ran == ["kill"]


def test_cancelling_twice_runs_nothing_twice():
    ran: list[str] = []
    cancellation = RequestCancellation()
    cancellation.on_cancel(lambda: ran.append("kill"))
    cancellation.cancel()
    cancellation.cancel()
    assert ran == ["kill"]


def test_no_callback_is_lost_or_doubled_between_threads():
    ran: list[int] = []
    cancellation = RequestCancellation()
    threads = [Thread(target=lambda n=n: cancellation.on_cancel(lambda: ran.append(n))) for n in range(50)]
    threads.insert(25, Thread(target=cancellation.cancel))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(ran) == list(range(50))
