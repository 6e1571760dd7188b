qbank categories; qbank categories --format jsonl --company apple
