frame-probe echo hello -o out.txt && cat out.txt && frame-probe echo again -o out.txt; echo $?; frame-probe echo again -o out.txt --force; cat out.txt; ls -A
