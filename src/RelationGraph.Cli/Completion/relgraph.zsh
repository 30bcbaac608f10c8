#compdef relgraph
# relgraph completion for zsh: put into ~/.zshrc, after compinit
#   source <(relgraph completion zsh)
_relgraph() {
    local line=relgraph word bare=${(Q)PREFIX}
    local -aU candidates
    # The program takes words apart at blanks and at double quotes only, and completes what follows the last blank.
    for word in "${(@Q)words[2,CURRENT-1]}"; do
        [[ $word == *' '* ]] && word="\"$word\""
        line+=" $word"
    done
    line+=" ${bare%% *}"
    candidates=("${(@f)$(${words[1]} "[suggest:${#line}]" "$line" 2>/dev/null)}")
    candidates=(${candidates:#})
    (( ${#candidates} )) && compadd -M 'm:{a-zA-Z}={A-Za-z}' -- "${candidates[@]}" || _files
}
compdef _relgraph relgraph
