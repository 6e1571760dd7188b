frame-probe echo -n 100000 xxxxxxxxxxxx > /dev/full
