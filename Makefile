# What can be done here; `make help` lists it. Everything works without make, too: each goal is a script in Scripts/.

SHELL := bash
.DEFAULT_GOAL := help
.PHONY: demo gallery test fuzz format lint docs bench-state bench-components clean help

# make answers an interrupt with an error of its own, whatever its recipe answers. The demo is meant to run until it is
# interrupted, so here make becomes the demo instead of waiting for it: SIGINT and SIGTERM end `make demo` with status 0.
# Where make can't load the plug-in, the recipe runs the demo the ordinary way.
ifneq (,$(filter demo gallery,$(MAKECMDGOALS)))
ifeq (,$(findstring n,$(firstword -$(MAKEFLAGS))))
-load .build/become.so
.build/become.so: Scripts/become.c
	@mkdir -p $(@D) && clang -shared -fPIC -O1 -o $@ $< 2>/dev/null || true
endif
endif

demo: ## build the to-do demo and serve it at http://127.0.0.1:8080 (PORT and DATABASE change where)
	$(become Scripts/demo,PORT=$(PORT),DATABASE=$(DATABASE),JOBS=$(JOBS))@exec Scripts/demo

gallery: ## build the gallery, a page for each thing a component can say, and serve it at http://127.0.0.1:8080
	$(become Scripts/gallery,PORT=$(PORT),JOBS=$(JOBS))@exec Scripts/gallery

test: ## build with warnings as errors, run all tests, in a real browser too
	@exec Scripts/test

fuzz: ## throw broken input at all that reads from outside, TIME seconds for each reader (60)
	@exec Scripts/fuzz

format: ## lay out all Swift sources
	@exec Scripts/format

lint: ## say what `make format` would change, and what it can't mend
	@exec Scripts/lint

docs: ## follow the documents' samples: what they show must compile and run
	@exec Scripts/check-docs

bench-state: ## measure sealing and unsealing of states against bare Fernet and a Python recipe
	@exec Scripts/bench-state

bench-components: ## measure calls and pages of components against a bare server and plain HTML
	@exec Scripts/bench-components

clean: ## remove what was built (to-dos and secret stay)
	rm -rf .build

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-17s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
