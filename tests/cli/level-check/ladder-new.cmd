level-check ladder new acme -o acme.toml && level-check ladder check acme.toml && level-check assess evidence.toml --brief --ladder ./acme.toml --today 2026-06-30
