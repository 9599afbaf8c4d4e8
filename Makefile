# Needs only make and Python 3.11 or newer with pip; everything else goes into .venv.
.DEFAULT_GOAL := help
.PHONY: help run test crash fuzz load lint format bench clean

PYTHON ?= $(shell for python in python3.11 python3 python3.12 python3.13 python3.14; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	&& echo $$python && break; done)
BIN := .venv/bin
# Else each of the processes of a run would compile all of it anew.
unexport PYTHONDONTWRITEBYTECODE
READY := .venv/.ready
# Runs a module of Python's in such a way that Ctrl-C ends it without a traceback.
MODULE := -c 'import runpy, signal, sys; signal.signal(signal.SIGINT, signal.SIG_DFL); \
	sys.argv = sys.argv[1:]; runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)'

# One more than there are cores: tests also wait, for processes and servers of their own.
WORKERS = $$($(BIN)/python -c 'import os; print(min(4, 1 + os.cpu_count()))')

help: ## list the targets
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' Makefile

run: $(READY) ## try the bot in a local Slack, in the browser; ARGS="--port 9000"
	@$(BIN)/python -m bot sandbox $(ARGS)

test: $(READY) ## run every test; ARGS="-k dates" runs some
	@$(BIN)/python -m pytest --numprocesses $(WORKERS) --dist worksteal $(ARGS)

crash: $(READY) ## kill the bot 180 times among 3,000 reminders; ARGS=--mutate shows that it can fail
	@$(BIN)/python -m tests.crash $(ARGS)

fuzz: $(READY) ## hand the bot 20,000 mutated payloads; ARGS="--count 100000"
	@$(BIN)/python -m tests.fuzz $(ARGS)

load: $(READY) ## 20 commands a second for 2 minutes; ARGS="--rate 40 --minutes 10"
	@$(BIN)/python -m tests.load $(ARGS)

lint: $(READY) ## check style, types and who imports whom
	@$(BIN)/ruff check --quiet
	@$(BIN)/ruff format --check
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo

format: $(READY) ## put the code into the house style
	@$(BIN)/ruff check --quiet --fix
	@$(BIN)/ruff format

bench: $(READY) ## measure the speed; ARGS=reminders measures a part
	@$(BIN)/python -m tests.bench $(ARGS)

clean: ## remove .venv and every cache
	@rm -rf .venv build *.egg-info .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(READY): pyproject.toml constraints.txt
	@test -n "$(PYTHON)" || { echo "Kept needs Python 3.11 or newer" >&2; exit 1; }
	@test -x $(BIN)/pip || { echo "Making .venv with $(PYTHON): a few seconds"; \
		$(PYTHON) $(MODULE) venv --clear .venv; }
	@echo "Installing the $$(grep -c == constraints.txt) packages that constraints.txt names," \
		"600 MB, into .venv: a minute or so, once"
	@$(BIN)/python $(MODULE) pip install -qq --disable-pip-version-check \
		--constraint constraints.txt --editable '.[test]'
	@echo "Installed"
	@touch $@
