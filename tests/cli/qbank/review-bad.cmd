qbank review technical-disagreement fine; qbank review technical-disagrement good; qbank review technical-disagreement good --at yesterday; ls "$HOME"
