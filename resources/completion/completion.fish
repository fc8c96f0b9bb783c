function __secretscope_cli
    set -l typed (commandline -opc)
    set -l current (commandline -ct)
    set -l found ($typed[1] completion words -- $typed[2..-1] "$current" 2>/dev/null)
    if test "$found[1]" = :files
        __fish_complete_path (string replace -r -- '^--[^=]*=' '' "$current")
    else
        string join \n -- $found
    end
end
complete -c secretscope-cli -f -a '(__secretscope_cli)'
