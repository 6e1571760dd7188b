level-check gap deputy.toml --ladder circleci --target e5 --today 2026-06-30
