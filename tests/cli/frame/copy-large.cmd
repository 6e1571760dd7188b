head -c 1001 /dev/zero > big; frame-probe copy big
