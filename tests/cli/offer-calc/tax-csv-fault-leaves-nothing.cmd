offer-calc tax bad-cells.csv -o out.csv; echo $?; ls out.csv 2>/dev/null
