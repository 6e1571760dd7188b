frame-probe fault -o out.txt; echo $?; ls -A
