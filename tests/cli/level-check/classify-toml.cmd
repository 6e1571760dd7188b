level-check classify items.jsonl --format toml
