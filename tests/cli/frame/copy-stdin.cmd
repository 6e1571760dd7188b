echo in | frame-probe copy -
