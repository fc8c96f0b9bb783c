#compdef secretscope-cli
_secretscope_cli()
{
    local -a found
    found=("${(@f)$("$words[1]" completion words -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
    if [[ $found[1] == :files ]]; then
        compset -P '--*='
        _files
    elif [[ -n $found[1] ]]; then
        compadd -a found
    fi
}
if [[ $funcstack[1] == _secretscope_cli ]]; then
    _secretscope_cli "$@"
else
    compdef _secretscope_cli secretscope-cli
fi
