# relgraph completion for bash: put into ~/.bashrc
#   source <(relgraph completion bash)
_relgraph() {
    local current=${COMP_WORDS[COMP_CWORD]} line=relgraph i word bare candidate
    local -A seen=()
    # The program takes words apart at blanks and at double quotes only, and completes what follows the last blank:
    # it gets the words before without bash's quoting, and of the current one what stands before its first blank.
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]//[\\\"\']/}
        [[ $word == = ]] && continue
        [[ $word == *' '* ]] && word="\"$word\""
        line+=" $word"
    done
    [[ $current == = ]] && current=
    bare=${current//\\/}
    bare=${bare#[\"\']}
    line+=" ${bare%% *}"
    COMPREPLY=()
    while IFS= read -r candidate; do
        [[ ${candidate,,} == "${bare,,}"* && -z ${seen[$candidate]} ]] || continue
        seen[$candidate]=1
        # Inside quotation marks bash puts the words in as they are, and closes the marks.
        [[ $current == [\"\']* ]] || printf -v candidate '%q' "$candidate"
        COMPREPLY+=("$candidate")
    done < <("${COMP_WORDS[0]}" "[suggest:${#line}]" "$line" 2>/dev/null)
}
complete -o default -F _relgraph relgraph
