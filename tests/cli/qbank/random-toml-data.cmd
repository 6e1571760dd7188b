D=$(dirname "$(command -v qbank)")/../share/career-tools; mkdir d; cp -R "$D"/questions "$D"/companies "$D"/ask d/; CAREER_TOOLS_DATA=d qbank random -n 3 --seed 7
