level-check packet evidence.toml --author 'Ada Nobody' --today 2026-06-30
