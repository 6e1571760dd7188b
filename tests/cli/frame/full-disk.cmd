frame-probe echo x > /dev/full
