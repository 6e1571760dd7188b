star-lint --format github --select no-metric,share-action stories/search-page.md
