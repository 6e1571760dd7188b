star-lint --format toml --select no-metric stories/search-page.md
