doc-skeleton check --format jsonl bad-rfc.md | head -2
