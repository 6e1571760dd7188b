level-check --help
