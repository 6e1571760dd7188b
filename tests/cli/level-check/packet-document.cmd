level-check packet deputy.toml --target staff --author 'Ada Nobody' --today 2026-06-30 | doc-skeleton new promotion-packet --from - | head -24
