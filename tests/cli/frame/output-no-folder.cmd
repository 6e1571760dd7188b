frame-probe echo hello -o no/such/file
