offer-calc tax --help
