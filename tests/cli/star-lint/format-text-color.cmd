star-lint --format text --color always --select no-metric,share-action bank/search-page.md
