frame-probe ehco
