level-check assess deputy.toml --brief --ladder dropbox --target ic5 --today 2026-06-30
