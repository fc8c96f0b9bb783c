_secretscope_cli()
{
    local found
    mapfile -t found < <("${COMP_WORDS[0]}" completion words -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
    COMPREPLY=()
    if [[ ${found[0]} == :files ]]; then
        compopt -o default
        return
    fi
    local word
    for word in "${found[@]}"; do
        COMPREPLY+=("$(printf %q "$word")")
    done
}
complete -F _secretscope_cli secretscope-cli
