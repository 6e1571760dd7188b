star-lint --stats --format jsonl stories/search-page.md
