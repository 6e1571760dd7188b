level-check assess --help
