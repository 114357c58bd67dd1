"""A mail of ten thousand armored blocks: the page stays responsive, and other mails can still be read."""

import pytest

from support.webmail import by_breaks, mail, sealed_for_alice

pytestmark = pytest.mark.e2e

BLOCKS = 10_000
MOST_MORE = 1_000  # ms, of the page's own thread, above twice what as much other text costs the page itself
MOST_BARS = 50

# The page beats every few milliseconds; so many elements come while it does. Answers with the longest pause.
FLOOD = """new Promise(done => {
  const beats = [performance.now()];
  const beat = setInterval(() => beats.push(performance.now()), 10);
  document.querySelector("[data-flood]").replaceChildren(...Array.from({ length: %d }, () => {
    const made = document.createElement("pre");
    made.textContent = "-----%s PGP MESSAGE-----\\n\\nhQEMA0000000000000\\n=AAAA\\n-----END PGP MESSAGE-----\\n";
    return made;
  }));
  const settled = () => beats.length > 100 && performance.now() - beats.at(-1) < 50;
  const wait = setInterval(() => {
    if (!settled()) return;
    clearInterval(beat);
    clearInterval(wait);
    done(Math.max(...beats.slice(1).map((each, at) => each - beats[at])));
  }, 100);
})"""
BARS = "document.querySelectorAll('[data-flood] sealpost-ui').length"


@pytest.fixture(scope="module")
def bobs_letter(bob_home):
    return sealed_for_alice(bob_home, "Hello")


def test_a_page_with_ten_thousand_blocks_stays_responsive(webmail, bobs_letter):
    webmail.open(mails=[mail([["div", {"data-flood": ""}, "soon"]]), mail(by_breaks(bobs_letter))])
    browser = webmail.browser
    browser.wait_until(lambda: browser.has("button", "Open"), "the other mail's bar")
    other_text = browser.page_eval(FLOOD % (BLOCKS, "BEGUN"))
    flood = browser.page_eval(FLOOD % (BLOCKS, "BEGIN"))
    browser.wait_until(lambda: browser.page_eval(BARS) > 0, "bars in the flooded mail")
    assert browser.page_eval(BARS) <= MOST_BARS
    assert flood < 2 * other_text + MOST_MORE
