# relgraph completion for fish: put into ~/.config/fish/config.fish
#   relgraph completion fish | source
function __relgraph_complete
    # The program takes words apart at blanks and at double quotes only, and completes what follows the last blank.
    set -l line relgraph
    for word in (commandline -opc)[2..]
        string match -q '* *' -- $word; and set word "\"$word\""
        set line "$line $word"
    end
    set -l bare (commandline -ct | string replace -ra '[\\\\"\']' '')
    set line "$line "(string split -m 1 ' ' -- "$bare")[1]
    relgraph "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
end
complete -c relgraph -a '(__relgraph_complete)'
