star-lint --stats --format toml stories/search-page.md
