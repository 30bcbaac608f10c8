#compdef relgraph
# relgraph completion for zsh: put into ~/.zshrc, after compinit
#   source <(relgraph completion zsh)
_relgraph() {
    local -a candidates
    candidates=("${(@f)$(${words[1]} "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
    candidates=(${candidates:#})
    (( ${#candidates} )) && compadd -M 'm:{a-zA-Z}={A-Za-z}' -- "${candidates[@]}" || _files
}
compdef _relgraph relgraph
