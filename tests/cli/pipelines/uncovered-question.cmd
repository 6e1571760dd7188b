qbank cover --bank bank.toml stories/ --uncovered | shuf -n 1; qbank cover --bank bank.toml stories/ --uncovered | shuf -n 1 | xargs qbank show --bank bank.toml | head -n 1
