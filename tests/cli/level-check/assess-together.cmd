cat report.toml | level-check assess - brag.md evidence.toml --brief --today 2026-06-30
