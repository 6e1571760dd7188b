frame-probe --help > /dev/full
