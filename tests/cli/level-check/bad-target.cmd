level-check assess evidence.toml --target stff --today 2026-06-30; echo $?; level-check gap evidence.toml --target l6
