# Foresay: one word a chore. Needs Python 3.11 or later, git and make; everything else goes into .venv.

VENV := .venv
BIN := $(VENV)/bin
WORKERS ?= 2
PEERS ?= $(VENV)-peers/bin/python
PYTHON ?= $(shell for p in python3.11 python3.12 python3.13 python3; do command -v $$p && break; done)

# A developer's environment holds all that the desk needs: where there is one, `make run` uses it.
RUN_READY := $(if $(wildcard $(VENV)/.made-dev),$(VENV)/.made-dev,$(VENV)/.made-desk)
SYNC := $(BIN)/uv pip sync -q --python $(BIN)/python --require-hashes requirements/tools.lock
INSTALL_SELF := $(BIN)/uv pip install -q --python $(BIN)/python --no-deps --no-build-isolation --editable .
COMPILE := $(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	--no-header --no-annotate $(if $(UPGRADE),--upgrade)

.DEFAULT_GOAL := help
.PHONY: help run test test-networks setup lint types imports docs docs-check bench bench-peers accuracy accuracy-page lock vendor screenshots clean
.DELETE_ON_ERROR:

help: ## Show what there is to say
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# ------------------------------------------------------------------------------------------------ for everyone

run: $(RUN_READY) ## Open the desk at http://127.0.0.1:8000 (sets up everything first)
	@echo "==> Starting the desk. Ctrl-C stops it; what you wrote stays."
	@$(BIN)/foresay desk

test: $(VENV)/.made-dev ## Set up everything, then run every check there is
	@echo "==> The browser for the page tests"
	@sh tools/chromium.sh
	@$(MAKE) --no-print-directory lint types imports docs-check
	@echo "==> Tests"
	@$(BIN)/python -m pytest -n $(WORKERS) -q -m "not alone" $(PYTEST_ARGS)
	@echo "==> Tests that measure time, by themselves"
	@$(BIN)/python -m pytest -q -m alone $(PYTEST_ARGS)

test-networks: $(VENV)/.made-dev ## Check what speaks to networks on real servers, here on this machine
	@echo "==> Real servers, kept in .servers (installing them takes some minutes, once)"
	@$(BIN)/python -m pytest -q tests/networks $(PYTEST_ARGS)

setup: $(VENV)/.made-dev ## Set up everything for working on Foresay

# ------------------------------------------------------------------------------------------------ for whoever works on it

lint: $(VENV)/.made-dev ## Read the code for slips (ruff)
	@echo "==> Lint"
	@$(BIN)/ruff check -q .

types: $(VENV)/.made-dev ## Check the types (mypy, strict)
	@echo "==> Types"
	@$(BIN)/mypy --no-error-summary

imports: $(VENV)/.made-dev ## Check that each layer uses only those below it (import-linter)
	@echo "==> Layers"
	@$(BIN)/lint-imports --no-logo > $(VENV)/imports.txt 2>&1 || { cat $(VENV)/imports.txt; exit 1; }

docs: $(VENV)/.made-dev ## Write the reference pages and the shown commands anew
	@$(BIN)/python tools/reference.py
	@$(BIN)/python tools/samples.py

docs-check: $(VENV)/.made-dev ## Check that the documentation says what the code does
	@echo "==> Reference pages"
	@$(BIN)/python tools/reference.py --check
	@$(BIN)/python tools/samples.py --check

bench: $(VENV)/.made-dev ## Measure speed and memory
	@$(BIN)/python -m tests.bench

bench-peers: $(VENV)/.made-dev $(VENV)-peers/.made ## Measure beside other programs, in their own environment
	@$(BIN)/python -m tests.bench.peers $(VENV)-peers/bin/python

accuracy: $(VENV)/.made-dev $(if $(PEERS),$(VENV)-peers/.made) ## Measure how often findings are right, on labelled data (PEERS= leaves the others out)
	@$(BIN)/python -m tests.accuracy $(if $(PEERS),--peers $(PEERS)) $(ACCURACY_ARGS)

accuracy-page: $(VENV)/.made-dev $(if $(PEERS),$(VENV)-peers/.made) ## The same, written to docs/explanation/accuracy.md too
	@$(BIN)/python -m tests.accuracy $(if $(PEERS),--peers $(PEERS)) --write > /dev/null

lock: $(VENV)/.made-tools ## Write the lock files anew (UPGRADE=1 takes newer versions)
	$(COMPILE) pyproject.toml --extra desk --group test --group lint --group bench -o requirements/dev.lock
	$(COMPILE) pyproject.toml --extra desk -c requirements/dev.lock -o requirements/desk.lock
	$(COMPILE) pyproject.toml -c requirements/dev.lock -o requirements/core.lock
	$(COMPILE) requirements/tools.in -c requirements/dev.lock -o requirements/tools.lock
	$(COMPILE) requirements/peers.in -o requirements/peers.lock
	@! grep -nE 'https?://|file://' requirements/*.lock || { echo "A lock file names an address; it must not."; exit 1; }

vendor: ## Bring shared files up to date (today the desk's copy of tokens.css; nothing comes from outside)
	cp src/foresay/report/tokens.css src/foresay/desk/static/foresay/tokens.css

screenshots: $(VENV)/.made-dev ## Draw the pictures for the README and the docs
	@sh tools/chromium.sh
	@$(BIN)/python tests/e2e/screenshots.py

clean: ## Remove what was installed and cached; what you wrote (var/) stays
	rm -rf $(VENV) $(VENV)-peers .servers .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis dist build

# ------------------------------------------------------------------------------------------------ environments

$(VENV)/.made-tools: requirements/tools.lock
	@echo "==> Making an environment in $(VENV), with $(PYTHON)"
	@test -n "$(PYTHON)" || { echo "Foresay needs Python 3.11 or later; none was found. PYTHON=/path/to/python3 names one."; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Foresay needs Python 3.11 or later; $(PYTHON) is older. PYTHON=/path/to/python3 names another."; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) || \
		{ echo "Python could not make an environment. On Debian and Ubuntu: apt-get install python3-venv"; exit 1; }
	@$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements/tools.lock
	@touch $@

$(VENV)/.made-desk: requirements/desk.lock pyproject.toml $(VENV)/.made-tools
	@echo "==> Installing Foresay and its desk (the first time takes a minute)"
	@$(SYNC) requirements/desk.lock
	@$(INSTALL_SELF)
	@touch $@

$(VENV)/.made-dev: requirements/dev.lock pyproject.toml $(VENV)/.made-tools
	@echo "==> Installing Foresay with everything that its tests need (the first time takes a minute or two)"
	@$(SYNC) requirements/dev.lock
	@$(INSTALL_SELF)
	@touch $@

$(VENV)-peers/.made: requirements/peers.lock $(VENV)/.made-tools
	@echo "==> Installing the programs to measure beside, in $(VENV)-peers"
	@$(BIN)/uv venv -q --allow-existing --python $(BIN)/python $(VENV)-peers
	@$(BIN)/uv pip sync -q --python $(VENV)-peers/bin/python --require-hashes requirements/peers.lock
	@touch $@
