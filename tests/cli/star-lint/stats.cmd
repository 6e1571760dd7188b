star-lint --stats bank/search-page.md marked.md
