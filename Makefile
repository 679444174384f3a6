# Everything one can do here; CI calls the same targets.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SYNAPSE := .venv-synapse
PARENT := tests/servers/matrix_parent/node_modules

.DEFAULT_GOAL := help

.PHONY: help
help:  ## this list
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-10s %s\n", $$1, $$2}'

$(VENV)/run.done: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[semantic]'
	@touch $@

$(VENV)/dev.done: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	@touch $@ $(VENV)/run.done

$(SYNAPSE)/done: tests/servers/synapse-requirements.txt
	$(PYTHON) -m venv $(SYNAPSE)
	$(SYNAPSE)/bin/python -m pip install --quiet --disable-pip-version-check -r $<
	@touch $@

$(PARENT)/done: tests/servers/matrix_parent/package.json | debian
	npm --prefix tests/servers/matrix_parent install --silent --no-progress
	@touch $@

.PHONY: run
run: $(VENV)/run.done  ## start the chat page on localhost, no token needed
	$(BIN)/wegweiser run

.PHONY: chat
chat: $(VENV)/run.done  ## talk in the terminal
	$(BIN)/wegweiser chat

.PHONY: debian
debian:  ## what the tests need of Debian: a browser and Node.js
	@tests/servers/debian.sh

.PHONY: tools
tools: $(VENV)/dev.done $(SYNAPSE)/done $(PARENT)/done

# The tests start many processes: what is compiled is kept, whatever the environment says.
.PHONY: test
test:  ## install what the tests need, run them all
	@$(MAKE) --no-print-directory -j 3 tools
	PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest -q -n 3 --dist loadfile --no-loadscope-reorder $(ARGS)

.PHONY: faults
faults: tools  ## kill, cut and refuse at length; writes docs/delivery.md
	rm -f build/faults.jsonl && mkdir -p build
	FAULTS=long FAULTS_FILE=build/faults.jsonl $(BIN)/python -m pytest -v tests/faults -k "delivery or storage or kill or two_processes or clock or to_many or erased" $(ARGS)
	FAULTS=long $(BIN)/python -m tests.faults.report build/faults.jsonl

.PHONY: check
check: $(VENV)/dev.done  ## style, types, import contracts
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/mypy tests
	$(BIN)/lint-imports

.PHONY: roles
roles: $(VENV)/dev.done  ## write the table of docs/roles.md anew
	$(BIN)/python -m tests.role_table

.PHONY: bench
bench: $(VENV)/dev.done  ## measure speed against baselines of the same run
	$(BIN)/python -m bench

.PHONY: quality
quality: $(VENV)/dev.done  ## measure how well parents are understood, beside simpler methods
	$(BIN)/python -m bench.quality $(ARGS)

.PHONY: migration
migration: $(VENV)/dev.done  ## make migration name=birthdays
	$(BIN)/python -m migrations.make "$(name)"
