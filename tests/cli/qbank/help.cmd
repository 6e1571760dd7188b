qbank --help
