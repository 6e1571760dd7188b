star-lint --stats stories/search-page.md marked.md
