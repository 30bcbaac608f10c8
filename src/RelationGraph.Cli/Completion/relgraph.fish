# relgraph completion for fish: put into ~/.config/fish/config.fish
#   relgraph completion fish | source
function __relgraph_complete
    set -l line (commandline -cp)
    relgraph "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
end
complete -c relgraph -a '(__relgraph_complete)'
