level-check assess empty.toml --today 2026-06-30; echo $?; : > e.md; level-check gap e.md; echo $?; level-check assess - < /dev/null
