star-lint --format text bank/search-page.md
