qbank principles frugality; qbank principles frugality --format toml
