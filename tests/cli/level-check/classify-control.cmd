printf 'Led \033[31mthree teams\033[0m to one queue.\n' | level-check classify
