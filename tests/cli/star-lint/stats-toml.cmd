star-lint --stats --format toml bank/search-page.md
