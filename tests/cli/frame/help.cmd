frame-probe --help
