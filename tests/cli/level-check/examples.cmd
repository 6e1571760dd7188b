cp -R "$(dirname "$(command -v level-check)")/../share/career-tools/examples/evidence" . && level-check assess evidence/evidence.toml evidence/brag.md --target staff --today 2026-07-01
