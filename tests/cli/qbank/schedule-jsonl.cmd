qbank schedule --maximum 3 reviews.jsonl
