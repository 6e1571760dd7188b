star-lint --format jsonl --select no-metric,vague-time bank/search-page.md
