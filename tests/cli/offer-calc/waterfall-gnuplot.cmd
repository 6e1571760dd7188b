offer-calc waterfall initech-cap.toml --plot gnuplot
