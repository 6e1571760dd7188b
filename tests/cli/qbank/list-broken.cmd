qbank list --bank broken.toml --bank own.toml
