qbank list --bank own.toml --join | tail -2; qbank list --bank own.toml --format csv
