star-lint --format text --color always --select no-metric,share-action stories/search-page.md
