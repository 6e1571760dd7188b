star-lint stories/search-page.md
