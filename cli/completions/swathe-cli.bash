# SPDX-FileCopyrightText: 2026 The Swathe authors
# SPDX-License-Identifier: GPL-3.0-or-later

# bash completion for swathe-cli
_swathe_cli_catalogs()
{
    swathe-cli catalogs --format json 2>/dev/null | sed -n 's/.*"id":"\([^"]*\)".*/\1/p'
}

_swathe_cli()
{
    local current previous command options
    current=${COMP_WORDS[COMP_CWORD]}
    previous=${COMP_WORDS[COMP_CWORD-1]}
    command=${COMP_WORDS[1]}
    COMPREPLY=()

    if [ "$COMP_CWORD" -eq 1 ]; then
        mapfile -t COMPREPLY < <(compgen -W "search download verify catalogs collections account -h --help -v --version" -- "$current")
        return
    fi
    if [ "$command" = account ]; then
        if [ "$COMP_CWORD" -eq 2 ]; then
            mapfile -t COMPREPLY < <(compgen -W "add list test remove -h --help" -- "$current")
            return
        fi
        command="account ${COMP_WORDS[2]}"
    fi

    case $previous in
    -c|--catalog)
        mapfile -t COMPREPLY < <(compgen -W "$(_swathe_cli_catalogs)" -- "$current")
        return ;;
    --cover)
        mapfile -t COMPREPLY < <(compgen -W "fewest least-cloud closest" -- "$current")
        return ;;
    -f|--format)
        if [ "$command" = search ]; then options="table json geojson csv kml ids metalink aria2 curl"; else options="table json"; fi
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
        return ;;
    -p|--progress)
        mapfile -t COMPREPLY < <(compgen -W "auto json none" -- "$current")
        return ;;
    -A|--assets)
        mapfile -t COMPREPLY < <(compgen -W "all product visual 10m masks metadata data thumbnail" -- "$current")
        return ;;
    -s|--scheme)
        mapfile -t COMPREPLY < <(compgen -W "basic bearer apiKey clientCredentials password s3Keys" -- "$current")
        return ;;
    -t|--to)
        mapfile -t COMPREPLY < <(compgen -d -- "$current")
        return ;;
    -a|--area|-i|--items)
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
        return ;;
    esac

    case $command in
    search)
        options="-c --catalog -C --collection -b --bbox -a --area -d --datetime -m --max-cloud -w --where -I --id -n --limit -f --format -A --assets --cover --enough --secret-stdin -h --help" ;;
    download)
        options="-t --to -i --items -u --url -A --assets --inside -j --jobs --limit-rate --pause-on -s --segments -p --progress -c --catalog --secret-stdin -h --help" ;;
    verify)
        options="-r --repair -i --items -A --assets -j --jobs -f --format -c --catalog --secret-stdin -h --help"
        if [[ $current != -* ]]; then
            mapfile -t COMPREPLY < <(compgen -d -- "$current")
            return
        fi ;;
    catalogs)
        options="-f --format -h --help" ;;
    collections)
        options="-c --catalog --find -f --format --secret-stdin -h --help" ;;
    "account add")
        options="-c --catalog -u --user -s --scheme --requester-pays --token-url --header --origin --secret-stdin --one-time-code-stdin -h --help" ;;
    "account list")
        options="-f --format -h --help" ;;
    "account test")
        options="-c --catalog --secret-stdin --one-time-code-stdin -h --help" ;;
    "account remove")
        options="-c --catalog -h --help" ;;
    *)
        return ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
}
complete -o filenames -F _swathe_cli swathe-cli
