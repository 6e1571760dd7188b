star-lint --format toml --select no-metric bank/search-page.md
