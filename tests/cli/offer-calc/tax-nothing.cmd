offer-calc tax --state CA
