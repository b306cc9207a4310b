# Closer. `make chat` to talk, `make test` to check; every target sets up what it needs.
SHELL := /bin/bash
.DEFAULT_GOAL := help
BIN := .venv/bin
PYTHON := $(BIN)/python
export RASA_TELEMETRY_ENABLED := false
export TF_CPP_MIN_LOG_LEVEL := 3
export SQLALCHEMY_SILENCE_UBER_WARNING := 1
export PYTHONWARNINGS := ignore
export PYTHONPATH := $(CURDIR)
SOURCES := $(shell find closer/language closer/training closer/safety closer/content components content data config.yml domain.yml -type f -not -name '*.pyc' -not -path '*/__pycache__/*' 2>/dev/null)
TRAINED := models/.trained

.PHONY: help setup chat serve shell train tune test lint lock evaluate safety compare
help: ## show what can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

setup: .venv/.ready ## set up the environment in .venv/
.venv/.ready: requirements.lock model.lock scripts/setup
	@scripts/setup

train: $(TRAINED) ## train the model when its sources changed
$(TRAINED): .venv/.ready $(SOURCES)
	@echo "Training the model, about twenty minutes ..."
	@$(PYTHON) -m runtime.training
	@touch $(TRAINED)

chat: $(TRAINED) ## talk to the coach in the browser, at http://127.0.0.1:5005/
	@$(PYTHON) -m runtime.launcher --browser

serve: $(TRAINED) ## the same without opening a browser
	@$(PYTHON) -m runtime.launcher

shell: $(TRAINED) ## talk to the coach in the terminal; `make shell NEW=1` starts afresh, `CARD=1` prints people who help
	@$(PYTHON) -m channels.terminal $(if $(NEW),--new) $(if $(CARD),--card)

lint: .venv/.ready ## check style and types
	@$(BIN)/ruff check . && $(BIN)/ruff format --check . && $(BIN)/mypy

test: $(TRAINED) lint ## lint, types and all tests
	@$(BIN)/pytest

evaluate: $(TRAINED) ## measure the understanding on the development set; writes reports/
	@$(PYTHON) -m tests.nlu.evaluate

safety: $(TRAINED) ## measure how well people are kept safe; writes docs/safety.md, fails where a figure dropped
	@$(PYTHON) -m tests.safety.scoreboard $(ARGUMENTS)

compare: .venv/.ready ## train Rasa's default pipeline beside ours and write docs/understanding.md; takes hours
	@$(PYTHON) -m benchmarks.compare $(ARGUMENTS)

tune: .venv/.ready ## tune the encoder to hear danger on data/ and keep what changed in closer/training/tuned.npz; takes an hour
	@$(PYTHON) -m closer.training.tuning

lock: .venv/.ready ## write requirements.lock and model.lock anew from requirements.in and model.in
	@$(BIN)/uv pip compile --python-version 3.10 --generate-hashes --no-header --no-annotate --quiet requirements.in -o requirements.lock
	@$(BIN)/uv pip compile --no-deps --python-version 3.10 --generate-hashes --no-header --no-annotate --quiet model.in -o model.lock
