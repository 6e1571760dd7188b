star-lint --format github --select no-metric,share-action bank/search-page.md
