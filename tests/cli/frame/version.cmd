frame-probe --version | sed "s/[0-9.]*$/N/"
