frame-probe fault --refuse -o out.txt; echo $?; ls -A
