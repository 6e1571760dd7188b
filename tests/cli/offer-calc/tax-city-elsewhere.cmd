offer-calc tax --wages 100k --state CA --city nyc
