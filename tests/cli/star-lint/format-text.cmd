star-lint --format text stories/search-page.md
