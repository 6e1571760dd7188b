frame-probe copy none
