qbank random -n 3 --seed 7 --bank plain.txt; qbank random -n 3 --seed 7 --bank plain.txt --format jsonl; qbank random -n 3 --seed 7 --bank - < plain.txt
