"""The table of cases at the end of a run."""

from collections import Counter

GROUPS = {
    "p": "positives",
    "i": "made by other programs",
    "x": "newer formats",
    "w": "webmail damage",
    "s": "states of signatures",
    "e": "encryption, structure, size",
    "c": "clear-signed text",
    "u": "spoofing",
    "k": "keys and recipients",
    "m": "PGP/MIME",
}
WAYS = {
    "by the services": "test_corpus.py::test_the_case_holds[",
    "by the command line": "test_command_line.py::test_the_command_line_holds[",
}


def pytest_terminal_summary(terminalreporter):
    for way, test in WAYS.items():
        _table(terminalreporter, way, test)


def _table(terminalreporter, way, test):
    tried, passed, known = Counter(), Counter(), []
    for outcome in ("passed", "failed", "xfailed", "error"):
        for report in terminalreporter.getreports(outcome):
            if test in report.nodeid:
                case = report.nodeid.partition("[")[2].rstrip("]")
                tried[case[0]] += 1
                passed[case[0]] += outcome == "passed"
                if outcome == "xfailed":
                    known.append(f"  {case}: {report.wasxfail}")
    if not tried:
        return
    terminalreporter.section(f"corpus {way}")
    for group, name in GROUPS.items():
        terminalreporter.line(f"{group}  {name:<30} tried {tried[group]:>4}  passed {passed[group]:>4}")
    terminalreporter.line(f"   {'all':<30} tried {tried.total():>4}  passed {passed.total():>4}")
    for line in known:
        terminalreporter.line(line)
