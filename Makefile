.PHONY: run test check fuzz mutants bench pictures translations lock release

# Everything that is missing is set up first. Without a display, the practice mailbox plays by itself.
run:
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then .ci/setup run; else .ci/setup play; fi
	@.venv/bin/sealpost browsers link || true
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then exec .venv/bin/sealpost; \
	else exec .venv/bin/sealpost practice --play --pictures build/pictures; fi

test: check
	@.venv/bin/python -m pytest

# Style, types and layers; a rule is silenced only on its own line, with its reason.
check:
	@.ci/setup test
	@.venv/bin/ruff format --check --quiet . || { .venv/bin/ruff format --diff --quiet .; exit 1; }
	@.venv/bin/ruff check --quiet .
	@.venv/bin/lint-imports --no-cache | tail -n 20
	@PATH="$$PWD/.venv/bin:$$PATH" npm --prefix tests/extension --silent run check

# Each parser of what comes from outside, guided by coverage: SECONDS_EACH for each target, or TARGET alone.
SECONDS_EACH ?= 120
fuzz:
	@.ci/setup test
	@.venv/bin/python tests/fuzz/long.py $(SECONDS_EACH) $(TARGET)

# Damaged messages through all from the native host's frames to the verdict; NUMBER makes the same ones again.
FOR_SECONDS ?= 240
mutants:
	@.ci/setup test
	@.venv/bin/python tests/fuzz/mutants.py $(FOR_SECONDS) $(NUMBER)

# Ratios against peers and limits, measured in one run (tests/bench/).
bench:
	@.ci/setup test
	@.venv/bin/python -m pytest tests/bench --override-ini=python_files='bench_*.py' -q -s

# The catalogs of the desktop's words, brought up to date with the code and compiled.
translations:
	@.ci/setup test
	@PYTHONPATH=tests .venv/bin/python tests/support/translations.py

lock:
	@.ci/lock

# Packages, the extension for both kinds of browsers, the list of parts and checksums; KEY signs these.
release:
	@.ci/setup test
	@rm -rf build/release
	@.venv/bin/python .ci/release.py build/release $(KEY)

# The README's pictures, from the real program.
pictures:
	@.ci/setup test
	@mkdir -p build/pictures tests/pictures
	@SEALPOST_PICTURES="$$PWD/build/pictures" .venv/bin/python -m pytest -q tests/ui
	@cd build/pictures && cp main-window-used.png permission.png keys.png queue.png contacts.png call-card.png ../../tests/pictures/
	@cd build/pictures && cp composer-people.png ../../tests/pictures/composer.png
	@cd build/pictures && cp reader-mail.png ../../tests/pictures/reader.png
	@cd build/pictures && cp files-chosen.png ../../tests/pictures/files.png
	@cd build/pictures && cp assistant-2-create.png ../../tests/pictures/assistant.png
	@cd build/pictures && cp reminders-away.png ../../tests/pictures/reminder.png
	@.venv/bin/sealpost practice --play --pictures build/pictures
	@cd build/pictures && cp practice-3-sealed.png practice-5-opened.png practice-7-imported.png practice-8-toolbar.png ../../tests/pictures/
