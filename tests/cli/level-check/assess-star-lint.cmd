cp -R "$(dirname "$(command -v level-check)")/../share/career-tools/examples/stories" . && star-lint --format toml stories | level-check assess - --today 2026-06-30
