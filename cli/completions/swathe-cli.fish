# SPDX-FileCopyrightText: 2026 The Swathe authors
# SPDX-License-Identifier: GPL-3.0-or-later

# fish completion for swathe-cli
function __swathe_cli_catalogs
    swathe-cli catalogs --format json 2>/dev/null | string replace -rf '.*"id":"([^"]*)".*' '$1'
end
function __swathe_cli_account
    set -l words (commandline -opc)
    test (count $words) -ge 3; and test $words[2] = account; and contains -- $words[3] $argv
end

complete -c swathe-cli -f
complete -c swathe-cli -s h -l help -d 'Show help'
complete -c swathe-cli -n __fish_use_subcommand -s v -l version -d 'Show the version'
complete -c swathe-cli -n __fish_use_subcommand -a search -d 'Find scenes in a catalogue'
complete -c swathe-cli -n __fish_use_subcommand -a download -d 'Bring the files of scenes to a folder'
complete -c swathe-cli -n __fish_use_subcommand -a verify -d 'Check downloaded files again'
complete -c swathe-cli -n __fish_use_subcommand -a catalogs -d 'List the known catalogues'
complete -c swathe-cli -n __fish_use_subcommand -a collections -d 'List the collections of a catalogue'
complete -c swathe-cli -n __fish_use_subcommand -a account -d 'Accounts and their secrets'
complete -c swathe-cli -n '__fish_seen_subcommand_from account; and not __swathe_cli_account add list test remove' -a 'add list test remove'

set -l search '__fish_seen_subcommand_from search'
complete -c swathe-cli -n $search -s c -l catalog -x -a '(__swathe_cli_catalogs)' -d 'Catalogue to ask'
complete -c swathe-cli -n $search -s C -l collection -x -d 'Only this collection'
complete -c swathe-cli -n $search -s b -l bbox -x -d 'West,south,east,north in degrees'
complete -c swathe-cli -n $search -s a -l area -r -F -d 'Area file, WKT or grid reference'
complete -c swathe-cli -n $search -s d -l datetime -x -d 'Begin/end, UTC'
complete -c swathe-cli -n $search -s m -l max-cloud -x -d 'Most cloud cover in percent'
complete -c swathe-cli -n $search -s w -l where -x -d 'Only with this value of a property'
complete -c swathe-cli -n $search -s I -l id -x -d 'Only the scene of this id'
complete -c swathe-cli -n $search -s n -l limit -x -d 'Stop after so many scenes'
complete -c swathe-cli -n $search -s f -l format -x -a 'table json geojson csv kml ids metalink aria2 curl' -d 'How to write scenes'
complete -c swathe-cli -n $search -s A -l assets -x -a 'all product visual 10m masks metadata data thumbnail' -d 'Which files to list'
complete -c swathe-cli -n $search -l cover -x -a 'fewest least-cloud closest' -d 'Only scenes that cover the area'
complete -c swathe-cli -n $search -l enough -x -d 'Stop when so much is covered, in percent'
complete -c swathe-cli -n $search -l secret-stdin -d 'Read the secret from standard input'

set -l download '__fish_seen_subcommand_from download'
complete -c swathe-cli -n $download -s t -l to -x -a '(__fish_complete_directories)' -d 'Folder that receives the files'
complete -c swathe-cli -n $download -s i -l items -r -F -d 'STAC items; - is standard input'
complete -c swathe-cli -n $download -s u -l url -x -d 'A single file'
complete -c swathe-cli -n $download -s A -l assets -x -a 'all product visual 10m masks metadata data thumbnail' -d 'Which files of each item'
complete -c swathe-cli -n $download -l inside -x -d 'Only files in products that are named like this'
complete -c swathe-cli -n $download -s j -l jobs -x -d 'Files at the same time'
complete -c swathe-cli -n $download -l limit-rate -x -d 'Most bytes a second'
complete -c swathe-cli -n $download -l pause-on -x -a 'metered battery metered,battery' -d 'Begin no file then'
complete -c swathe-cli -n $download -s s -l segments -x -d 'Connections for each large file'
complete -c swathe-cli -n $download -s p -l progress -x -a 'auto json none' -d 'How to show progress'
complete -c swathe-cli -n $download -s c -l catalog -x -a '(__swathe_cli_catalogs)' -d 'Catalogue whose account is used'
complete -c swathe-cli -n $download -l secret-stdin -d 'Read the secret from standard input'

set -l verify '__fish_seen_subcommand_from verify'
complete -c swathe-cli -n $verify -a '(__fish_complete_directories)' -d 'Folder to check'
complete -c swathe-cli -n $verify -s r -l repair -d 'Fetch again what is missing or damaged'
complete -c swathe-cli -n $verify -s i -l items -r -F -d 'STAC items that say what should be there'
complete -c swathe-cli -n $verify -s A -l assets -x -a 'all product visual 10m masks metadata data thumbnail' -d 'Which files of each item'
complete -c swathe-cli -n $verify -s j -l jobs -x -d 'Files at the same time'
complete -c swathe-cli -n $verify -s f -l format -x -a 'table json' -d 'How to tell of files'
complete -c swathe-cli -n $verify -s c -l catalog -x -a '(__swathe_cli_catalogs)' -d 'Catalogue whose account is used'
complete -c swathe-cli -n $verify -l secret-stdin -d 'Read the secret from standard input'

complete -c swathe-cli -n '__fish_seen_subcommand_from catalogs' -s f -l format -x -a 'table json' -d 'How to write the list'

set -l collections '__fish_seen_subcommand_from collections'
complete -c swathe-cli -n $collections -s c -l catalog -x -a '(__swathe_cli_catalogs)' -d 'Catalogue to ask'
complete -c swathe-cli -n $collections -l find -x -d 'Only those with these words'
complete -c swathe-cli -n $collections -s f -l format -x -a 'table json' -d 'How to write the list'
complete -c swathe-cli -n $collections -l secret-stdin -d 'Read the secret from standard input'

complete -c swathe-cli -n '__swathe_cli_account add test remove' -s c -l catalog -x -a '(__swathe_cli_catalogs)' -d 'Catalogue of the account'
complete -c swathe-cli -n '__swathe_cli_account list' -s f -l format -x -a 'table json' -d 'How to write the list'
complete -c swathe-cli -n '__swathe_cli_account add test' -l secret-stdin -d 'Read the secret from standard input'
complete -c swathe-cli -n '__swathe_cli_account add test' -l one-time-code-stdin -d 'Read the one-time code from standard input'
complete -c swathe-cli -n '__swathe_cli_account add' -s u -l user -x -d 'User name or client id'
complete -c swathe-cli -n '__swathe_cli_account add' -s s -l scheme -x -a 'basic bearer apiKey clientCredentials password s3Keys' -d 'How to sign in'
complete -c swathe-cli -n '__swathe_cli_account add' -l requester-pays -d 'Agree to pay where the reader pays'
complete -c swathe-cli -n '__swathe_cli_account add' -l token-url -x -d 'Token service'
complete -c swathe-cli -n '__swathe_cli_account add' -l header -x -d 'Header that carries the key'
complete -c swathe-cli -n '__swathe_cli_account add' -l origin -x -d 'A place that may see the secret'
