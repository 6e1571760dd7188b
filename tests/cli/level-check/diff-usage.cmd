level-check diff brag.md; level-check diff brag.md --from 2026-01-01 --to 2025-01-01 --today 2026-06-30; level-check diff brag.md brag.md --from 2025-01-01
