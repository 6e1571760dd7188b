printf 'Led the move of three teams.\n\nTook the minutes of the review.\nRevolutionised the paradigm.\n' | level-check classify
