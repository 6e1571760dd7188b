doc-skeleton new story --from question.toml --today 2026-02-03
