frame-probe echo -n 2 a -- -b; frame-probe echo --found x
