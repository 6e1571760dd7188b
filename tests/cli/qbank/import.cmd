qbank export --bank own.toml --format csv | tee own.csv; qbank import own.csv; qbank import own.csv --format markdown; printf "Front\tBack\n" > cards.txt; qbank import cards.txt --input anki
