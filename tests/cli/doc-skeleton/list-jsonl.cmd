doc-skeleton list --format jsonl | head -2
