level-check log brag.md --today 2026-06-30
