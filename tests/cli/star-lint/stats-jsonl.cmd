star-lint --stats --format jsonl bank/search-page.md
