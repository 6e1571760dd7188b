offer-calc tax --input csv -
