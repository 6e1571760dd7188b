frame-probe fault --signal -o out.txt; echo $?; ls -A
