qbank check "$(dirname "$(command -v qbank)")/../share/career-tools/questions/"*.toml
