qbank show own-regret --bank own.toml; qbank show own-regret --bank own.toml --format json
