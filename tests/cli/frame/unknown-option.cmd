frame-probe echo --tmies 3
