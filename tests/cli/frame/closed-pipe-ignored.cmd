(trap "" PIPE; frame-probe echo -n 1000000 xxxxxxxx) | head -n 1
