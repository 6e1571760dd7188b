qbank list --keep-going --bank broken.toml --bank own.toml
