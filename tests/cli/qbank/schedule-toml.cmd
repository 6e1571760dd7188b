qbank schedule --short-term --format toml reviews.jsonl
