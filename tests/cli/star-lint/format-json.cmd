star-lint --format json --select no-metric stories/search-page.md
