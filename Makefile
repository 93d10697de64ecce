# Everything a developer or a build machine does. `make` alone lists it.
# Each target sets up first what it needs; the second time that takes no time.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help setup run test coverage check format translations screenshots bench package \
	package-windows mutate fuzz lock clean

bin := .venv/bin
locks := requirements/runtime.txt requirements/develop.txt requirements/fuzz.txt requirements/package.txt
# For every platform and Python that the project promises, not for this machine alone.
pin = build/lock/bin/uv pip compile --quiet --universal --python-version 3.11 --fork-strategy fewest \
	--generate-hashes --no-strip-extras --no-header --annotation-style line $(if $(UPGRADE),--upgrade) \
	$(2) --output-file $(1)
report := $(bin)/coverage report
measured := $(bin)/python -m pytest -n auto --maxprocesses 8 --cov --cov-report=

# The promise of one package; what is missing is listed only where it is broken.
define covered
rate=$$($(report) --include 'costdesk/$(1)/*' --fail-under $(2) --format total) || \
	exec $(report) --include 'costdesk/$(1)/*' --fail-under $(2); \
echo "costdesk/$(1): $$rate % covered, $(2) % promised"
endef

help: ## list what there is
	@sed -nE 's/^([a-z-]+):.* ## (.*)/\1\t\2/p' $(MAKEFILE_LIST) | expand -t 18

setup: ## make .venv with the program and all tools, and install what Qt needs
	@packaging/linux/setup.sh

run: setup ## try the program on a sample; without a window it writes to build/demo
	@packaging/linux/run.sh

test: setup ## all tests, warnings are errors, then the coverage that is promised
	@$(measured)
	@$(call covered,domain,100)
	@$(call covered,storage,95)
	@$(call covered,services,95)
	@$(call covered,ui,85)

coverage: setup ## all tests, then what they do not reach (build/coverage/html too)
	@$(measured)
	@$(bin)/coverage html --quiet --directory build/coverage/html
	@$(report)

check: setup ## style, types, direction of imports, dependencies
	$(bin)/ruff check
	$(bin)/ruff format --check
	$(bin)/mypy
	$(bin)/lint-imports --no-logo --cache-dir build/cache/import-linter
	$(bin)/python -m pip check --disable-pip-version-check
	! grep -nE '://|^-' $(locks)

format: setup ## put the code in house style
	@$(bin)/ruff check --fix
	@$(bin)/ruff format

translations: setup ## take new and changed texts of the window into resources/i18n/*.ts
	@packaging/linux/translations.sh update

screenshots: setup ## draw every page and dialog into build/screenshots
	@$(bin)/python packaging/screenshots.py build/screenshots

bench: setup ## timings as ratios, into build/bench.json
	@mkdir -p build
	@$(bin)/python -m benchmarks

package: setup ## build what people install, and try it; AGAIN=1 compares a second build
	@PYTHONPATH=packaging:. $(bin)/python -m linux $(if $(AGAIN),--again)

mutate: setup ## change the domain in small ways: does a test notice? MODULE=money MINUTES=20
	@tests/mutate.sh "$(MODULE)" "$(MINUTES)"

fuzz: setup ## damage files of every format: is each read or refused? MINUTES=1
	@mkdir -p build/fuzz
	@$(bin)/python -m pip install --quiet --disable-pip-version-check --no-deps --upgrade \
		--target build/fuzz/lib --require-hashes --requirement requirements/fuzz.txt || \
		echo 'atheris does not install here: at random only'
	@$(bin)/python -m tests.fuzz.damage $$(( 20 * $(or $(MINUTES),1) ))
	@if [ -d build/fuzz/lib/atheris ]; then PYTHONPATH=build/fuzz/lib $(bin)/python -m tests.fuzz.led \
		build/fuzz/corpus -max_total_time=$$(( 40 * $(or $(MINUTES),1) )) -artifact_prefix=build/fuzz/ -verbosity=0; fi

lock: ## pin new dependencies; with UPGRADE=1 move all to their newest versions
	@[ -x $(bin)/python ] || packaging/linux/setup.sh
	@$(bin)/python -m venv build/lock
	@build/lock/bin/python -m pip install --quiet --disable-pip-version-check 'uv<1'
	@$(call pin,requirements/runtime.txt,pyproject.toml)
	@$(call pin,requirements/develop.txt,pyproject.toml --group develop --constraints requirements/runtime.txt)
	@$(call pin,requirements/fuzz.txt,--group fuzz)
	@$(call pin,requirements/package.txt,pyproject.toml --group package --constraints requirements/runtime.txt)
	@packaging/linux/setup.sh

package-windows: setup ## installer and portable archive for Windows, built and tried here, into build/package
	@packaging/windows/build.sh

clean: ## remove what was built, not .venv
	@rm -rf build dist
	@find . -name __pycache__ -not -path './.venv/*' -prune -exec rm -rf {} +
