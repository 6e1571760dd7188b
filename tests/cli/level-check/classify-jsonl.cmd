level-check classify items.jsonl --format jsonl
