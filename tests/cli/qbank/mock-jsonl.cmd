qbank mock --seed 2 --minutes 60 --format jsonl | sed "s/,\"text.*//"
