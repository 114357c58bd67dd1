"""doctor says what is wrong and mends it; practice says what it lacks."""


def test_the_doctors_report_for_programs_names_every_check(sealpost):
    names = [check["name"] for check in sealpost("doctor", "--json").json["checks"]]
    assert names[:8] == ["gpg", "agent", "pinentry", "keyring", "default-key", "storage", "app", "launcher"]


def test_a_fault_is_the_exit_status(sealpost):
    assert sealpost("doctor").status == 1


def test_what_can_be_mended_is_mended(sealpost):
    sealpost("doctor", "--repair")
    checks = {check["name"]: check["health"] for check in sealpost("doctor", "--json").json["checks"]}
    assert checks["launcher"] == "good"


def test_practice_in_an_unknown_browser_is_refused(sealpost):
    assert "“netscape”" in sealpost("practice", "--browser", "netscape").err


def test_practice_without_any_browser_is_refused(sealpost):
    sealpost.environ["PATH"] = "/nowhere"
    assert sealpost("practice").status == 1
