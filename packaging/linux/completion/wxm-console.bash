# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2207 # completions are words without spaces
_wxm_console() {
    local current=${COMP_WORDS[COMP_CWORD]} option=${COMP_WORDS[COMP_CWORD - 1]}
    # "--name=value" comes as three words.
    if [[ $current == = ]]; then
        current=
    elif [[ $option == = ]]; then
        option=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    COMPREPLY=()
    case $option in
        --language) COMPREPLY=($(compgen -W 'ar en' -- "$current")) ;;
        --theme) COMPREPLY=($(compgen -W 'light dark contrast contrast-light system' -- "$current")) ;;
        --log-level) COMPREPLY=($(compgen -W 'debug info warning error' -- "$current")) ;;
        --endpoints | --policy)
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -f -- "$current")
            ;;
        --server | --profile) ;;
        *)
            COMPREPLY=($(compgen -W '--server --profile --language --theme --endpoints --policy --minimized
                --new-instance --safe-mode --erase --log-level --help --version' -- "$current"))
            ;;
    esac
}
complete -F _wxm_console wxm-console
