star-lint --format jsonl --select no-metric,vague-time stories/search-page.md
