# relgraph completion for bash: put into ~/.bashrc
#   source <(relgraph completion bash)
_relgraph() {
    local current=${COMP_WORDS[COMP_CWORD]} bare candidate quoted
    bare=${current//\\/}
    bare=${bare#[\"\']}
    COMPREPLY=()
    while IFS= read -r candidate; do
        [[ ${candidate,,} == "${bare,,}"* ]] || continue
        if [[ $current == [\"\']* ]]; then
            quoted=$candidate
        else
            printf -v quoted '%q' "$candidate"
        fi
        COMPREPLY+=("$quoted")
    done < <("${COMP_WORDS[0]}" "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)
}
complete -o default -F _relgraph relgraph
