qbank export --handbook --category growth --format anki | head -6 | cut -c1-90; qbank export --bank own.toml --format fortune
