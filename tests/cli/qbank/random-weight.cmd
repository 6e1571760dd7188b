qbank random -n 40 --seed 3 --weight company=stripe:1000 --format jsonl | grep -c stripe
