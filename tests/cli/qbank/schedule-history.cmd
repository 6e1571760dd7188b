qbank schedule --every history.jsonl --format text
