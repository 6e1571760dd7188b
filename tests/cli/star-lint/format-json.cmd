star-lint --format json --select no-metric bank/search-page.md
