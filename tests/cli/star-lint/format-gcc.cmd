star-lint bank/search-page.md
