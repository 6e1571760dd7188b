frame-probe
