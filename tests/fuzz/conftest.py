"""The table of targets at the end of a run."""


def pytest_terminal_summary(terminalreporter):
    lines = [
        f"{report.nodeid.partition('[')[2].rstrip(']'):<14}{dict(report.user_properties)['runs']:>9} runs"
        for report in terminalreporter.getreports("passed")
        if "runs" in dict(report.user_properties)
    ]
    if lines:
        terminalreporter.section("fuzzed")
        for line in lines:
            terminalreporter.line(line)
