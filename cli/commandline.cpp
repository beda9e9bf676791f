// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"

#include <algorithm>

namespace swathe::cli {

using namespace Qt::StringLiterals;

namespace {

const OptionSpec kHelp{{u"h"_s, u"help"_s}, {}, u"Show this help and exit."_s};
const OptionSpec kVersion{{u"v"_s, u"version"_s}, {}, u"Show the version and exit."_s};

OptionSpec catalogOption(const QString &help)
{
    return {{u"c"_s, u"catalog"_s}, u"ID|URL"_s, help};
}

const OptionSpec kSecretStdin{
    {u"secret-stdin"_s},
    {},
    u"Read the secret from the first line of standard input instead of asking for it or looking it up."_s};

const OptionSpec kOneTimeCodeStdin{
    {u"one-time-code-stdin"_s},
    {},
    u"For password: read the one-time code from standard input, from the line after the secret if that is read from "
    u"there too."_s};

OptionSpec listFormat()
{
    return {{u"f"_s, u"format"_s}, u"FORMAT"_s, u"table (default) or json, one object a line."_s};
}

QList<CommandSpec> makeCommands()
{
    return {
        {u"search"_s,
         u"Find scenes in a catalogue."_s,
         {u"search --catalog ID|URL [OPTION]…"_s},
         u"Scenes go to standard output as they arrive; the summary and notes go to standard error."_s,
         {catalogOption(
              u"Catalogue to ask: an id from \"swathe-cli catalogs\", or the address of a STAC API. May be given "
              u"again: all are asked at once, and the scenes come newest first over all of them."_s),
          {{u"C"_s, u"collection"_s},
           u"ID"_s,
           u"Only this collection. May be given again for more. With several catalogues, CATALOG=ID is a collection "
           u"of one of them."_s},
          {{u"b"_s, u"bbox"_s},
           u"W,S,E,N"_s,
           u"Only scenes that touch this box, in degrees. West may be greater than east across the antimeridian."_s},
          {{u"a"_s, u"area"_s},
           u"FILE|TEXT"_s,
           u"Only scenes that touch this area: a file (GeoJSON, WKT, KML, KMZ, GPX, Shapefile or its ZIP, GeoPackage), "
           u"or "
           u"text: WKT, an MGRS square (32TPT), WRS-2 path/row (44/34), GEOREF (GJPJ)."_s},
          {{u"d"_s, u"datetime"_s},
           u"A/B"_s,
           u"Only scenes of this time (UTC). A plain date is the whole day; \"..\" leaves an end open; a single "
           u"date stands for that day."_s},
          {{u"m"_s, u"max-cloud"_s}, u"PERCENT"_s, u"Only scenes with at most this cloud cover, 0 to 100."_s},
          {{u"w"_s, u"where"_s},
           u"CONDITION"_s,
           u"Only scenes with a property of this value, such as sat:relative_orbit=22 or \"gsd<=10\". May be given "
           u"again; all conditions have to hold."_s},
          {{u"I"_s, u"id"_s}, u"ID"_s, u"Only the scene of this id or product name. May be given again."_s},
          {{u"n"_s, u"limit"_s}, u"N"_s, u"Stop after N scenes of each catalogue. 0 (default) means all."_s},
          {{u"f"_s, u"format"_s},
           u"FORMAT"_s,
           u"table (default), json (one STAC item a line, as it arrives), geojson (one STAC ItemCollection), csv, kml, "
           u"ids; or the scenes' files for another program: metalink, aria2, curl."_s},
          {{u"A"_s, u"assets"_s},
           u"CHOICE"_s,
           u"Which files metalink, aria2 and curl list, as for download. Default: data."_s},
          {{u"cover"_s},
           u"AIM"_s,
           u"Only the scenes that together cover the area: fewest, least-cloud or closest (in time). Each is listed "
           u"with the part of the area that it adds."_s},
          {{u"enough"_s}, u"PERCENT"_s, u"With --cover: stop when so much of the area is covered. Default: 100."_s},
          kSecretStdin}},
        {u"download"_s,
         u"Bring the files of scenes to a folder."_s,
         {u"download --to DIR [--items FILE|-] [--url URL]… [OPTION]…"_s},
         u"The same command again completes what is missing and does not fetch again what is verified. Without "
         u"--items and --url it goes on with what an earlier run into DIR has left."_s,
         {{{u"t"_s, u"to"_s}, u"DIR"_s, u"Folder that receives the files. Made if it is not there."_s},
          {{u"i"_s, u"items"_s},
           u"FILE|-"_s,
           u"STAC items to download: one a line, a FeatureCollection, or a single item; - is standard input."_s},
          {{u"u"_s, u"url"_s}, u"URL"_s, u"A single file to download. May be given again for more."_s},
          {{u"A"_s, u"assets"_s},
           u"CHOICE"_s,
           u"Which files of each item: a preset (all, product, visual, 10m, masks, metadata, data, thumbnail) or "
           u"asset keys, separated by commas. Default: data."_s},
          {{u"inside"_s},
           u"PATTERN"_s,
           u"Only the files in whole products whose path is like this, such as \"*_B0[234]_10m.jp2\"; the catalogue "
           u"is asked what is in them. May be given again."_s},
          {{u"j"_s, u"jobs"_s}, u"N"_s, u"Files at the same time, 1 to 16. Default: 4."_s},
          {{u"limit-rate"_s}, u"RATE"_s, u"Most bytes a second of all files together, such as 800k or 5M."_s},
          {{u"pause-on"_s},
           u"WHEN"_s,
           u"Begin no file while the network is metered (metered), while the computer runs on battery (battery), or "
           u"both, separated by a comma."_s},
          {{u"s"_s, u"segments"_s},
           u"N"_s,
           u"Connections for each large file, 1 to 16, where the catalogue states no number of its own. Default: 1."_s},
          {{u"p"_s, u"progress"_s},
           u"HOW"_s,
           u"auto (default: on standard error when it is a terminal), json (events on standard output, one a line) "
           u"or none."_s},
          catalogOption(u"Catalogue whose account is used. Default: the one the items' links point to."_s),
          kSecretStdin}},
        {u"verify"_s,
         u"Check downloaded files again."_s,
         {u"verify DIR [OPTION]…"_s},
         u"Compares the files of a folder with the sizes and checksums that its list of downloads, or the items, "
         u"promise, and lists what is missing or damaged on standard output."_s,
         {{{u"r"_s, u"repair"_s},
           {},
           u"Fetch again what is missing or damaged. A damaged file stays until the new one is verified; one that "
           u"only ends too early is completed by a range."_s},
          {{u"i"_s, u"items"_s},
           u"FILE"_s,
           u"STAC items that say what the folder should hold. Default: the folder's own list of downloads."_s},
          {{u"A"_s, u"assets"_s}, u"CHOICE"_s, u"Which files of each item, as for download. Default: data."_s},
          {{u"j"_s, u"jobs"_s}, u"N"_s, u"Files at the same time, 1 to 16. Default: 2."_s},
          {{u"f"_s, u"format"_s}, u"FORMAT"_s, u"table (default) or json, one event a line for every file."_s},
          catalogOption(u"Catalogue whose account is used to repair. Default: the one the items' links point to."_s),
          kSecretStdin},
         u"DIR"_s},
        {u"catalogs"_s, u"List the known catalogues."_s, {u"catalogs [OPTION]…"_s}, {}, {listFormat()}},
        {u"collections"_s,
         u"List the collections of a catalogue."_s,
         {u"collections --catalog ID|URL [OPTION]…"_s},
         {},
         {catalogOption(u"Catalogue to ask."_s),
          {{u"find"_s},
           u"WORDS"_s,
           u"Only those with all of these words in their id, title, description or keywords."_s},
          listFormat(),
          kSecretStdin}},
        {u"account add"_s,
         u"Sign in to a catalogue and keep the secret in the key store."_s,
         {u"account add --catalog ID|URL [OPTION]…"_s},
         u"The secret is asked for without showing it. It goes to the key store of this desktop, nowhere else, and "
         u"is sent only to the places of the account. With the scheme password the account is signed in at once; a "
         u"service "
         u"that refuses that is asked again with a one-time code from the terminal."_s,
         {catalogOption(u"Catalogue the account is for."_s),
          {{u"u"_s, u"user"_s}, u"NAME"_s, u"User name or client id."_s},
          {{u"s"_s, u"scheme"_s},
           u"SCHEME"_s,
           u"How to sign in: basic, bearer, apiKey, clientCredentials, password or s3Keys (keys of its object store, "
           u"the "
           u"access key as --user). Default: the catalogue's own."_s},
          {{u"requester-pays"_s},
           {},
           u"For s3Keys: agree to pay for what is read from buckets that let the reader pay."_s},
          {{u"token-url"_s}, u"URL"_s, u"Token service, for clientCredentials and password."_s},
          {{u"header"_s}, u"NAME"_s, u"Header that carries the key, for apiKey. Default: X-Api-Key."_s},
          {{u"origin"_s},
           u"URL"_s,
           u"A place besides the catalogue that may see the secret, such as https://files.example.org. May be given "
           u"again."_s},
          kSecretStdin,
          kOneTimeCodeStdin}},
        {u"account list"_s, u"List the accounts."_s, {u"account list [OPTION]…"_s}, {}, {listFormat()}},
        {u"account test"_s,
         u"Try to sign in."_s,
         {u"account test --catalog ID|URL [OPTION]…"_s},
         u"With the scheme password, a service that refuses is asked again with a one-time code from the terminal."_s,
         {catalogOption(u"Catalogue whose account is tried."_s), kSecretStdin, kOneTimeCodeStdin}},
        {u"account remove"_s,
         u"Forget an account and its secret."_s,
         {u"account remove --catalog ID|URL"_s},
         {},
         {catalogOption(u"Catalogue whose account is removed."_s)}},
    };
}

QString wrapped(const QString &text, qsizetype indent)
{
    constexpr qsizetype kWidth = 80;
    QString lines;
    qsizetype column = indent;
    for (const QString &word : text.split(u' ')) {
        if (column > indent && column + 1 + word.size() > kWidth) {
            lines += u'\n' + QString(indent, u' ');
            column = indent;
        } else if (column > indent) {
            lines += u' ';
            ++column;
        }
        lines += word;
        column += word.size();
    }
    return lines + u'\n';
}

QString optionLines(const QList<OptionSpec> &options)
{
    constexpr qsizetype kIndent = 26;
    QString text;
    for (const OptionSpec &option : options) {
        QString head = option.names.size() > 1 ? u"  -"_s + option.names.first() + u", "_s : u"      "_s;
        head += u"--"_s + option.names.last();
        if (!option.value.isEmpty())
            head += u' ' + option.value;
        text += head.size() + 2 <= kIndent ? head.leftJustified(kIndent) : head + u'\n' + QString(kIndent, u' ');
        text += wrapped(option.help, kIndent);
    }
    return text;
}

QString commandLines(const QString &prefix)
{
    QString text;
    for (const CommandSpec &command : commands()) {
        if (command.name.startsWith(prefix))
            text += u"  "_s + command.name.leftJustified(18) + wrapped(command.summary, 20);
    }
    return text;
}

tl::unexpected<Error> usageError(const QString &sentence)
{
    return fail(Error::Kind::InvalidInput, sentence);
}

} // namespace

const QList<CommandSpec> &commands()
{
    static const QList<CommandSpec> all = makeCommands();
    return all;
}

const CommandSpec *findCommand(const QString &name)
{
    const auto found = std::ranges::find(commands(), name, &CommandSpec::name);
    return found == commands().end() ? nullptr : &*found;
}

QString programHelp()
{
    return u"Usage: swathe-cli COMMAND [OPTION]…\n"
           u"Search and download satellite imagery.\n\nCommands:\n"_s +
           commandLines({}) + u"\nOptions:\n"_s + optionLines({kHelp, kVersion}) +
           u"\nExit status: 0 all done, 1 some items failed, 2 wrong usage, 3 sign-in needed,\n"
           u"130 interrupted (what was done is kept).\n\n"
           u"\"swathe-cli COMMAND --help\" tells more of each command.\n"_s;
}

QString commandHelp(const CommandSpec &command)
{
    QString text;
    for (qsizetype i = 0; i < command.usage.size(); ++i)
        text += (i == 0 ? u"Usage: swathe-cli "_s : u"       swathe-cli "_s) + command.usage.at(i) + u'\n';
    text += wrapped(command.summary, 0);
    if (!command.details.isEmpty())
        text += u'\n' + wrapped(command.details, 0);
    return text + u"\nOptions:\n"_s + optionLines(command.options + QList{kHelp});
}

bool CommandLine::knows(const QString &option) const
{
    return command && parser && std::ranges::any_of(command->options, [&](const OptionSpec &spec) {
               return spec.names.contains(option);
           });
}

Result<CommandLine> parseCommandLine(const QStringList &arguments)
{
    CommandLine line;
    if (arguments.isEmpty())
        return usageError(u"No command was given."_s);
    const QString first = arguments.first();
    if (first == "--help"_L1 || first == "-h"_L1 || first == "help"_L1) {
        line.isHelp = true;
        if (first == "help"_L1 && arguments.size() > 1) {
            line.command = findCommand(arguments.mid(1).join(u' '));
            if (!line.command)
                return usageError(u"There is no command \"%1\"."_s.arg(arguments.mid(1).join(u' ')));
        }
        return line;
    }
    if (first == "--version"_L1 || first == "-v"_L1) {
        line.isVersion = true;
        return line;
    }
    if (first.startsWith(u'-'))
        return usageError(u"The command must come first; \"%1\" is no command."_s.arg(first));

    qsizetype words = 1;
    if (first == "account"_L1) {
        const QString second = arguments.value(1);
        if (second == "--help"_L1 || second == "-h"_L1) {
            line.isHelp = true;
            return line;
        }
        if (second.isEmpty() || second.startsWith(u'-'))
            return usageError(u"\"account\" needs one of add, list, test, remove."_s);
        line.command = findCommand(u"account "_s + second);
        words = 2;
    } else {
        line.command = findCommand(first);
    }
    if (!line.command)
        return usageError(u"There is no command \"%1\"."_s.arg(arguments.first(words).join(u' ')));

    line.parser = std::make_shared<QCommandLineParser>();
    for (const OptionSpec &option : line.command->options + QList{kHelp})
        line.parser->addOption(QCommandLineOption(option.names, option.help, option.value));
    if (!line.parser->parse(QStringList{u"swathe-cli"_s} + arguments.mid(words)))
        return usageError(line.parser->errorText());
    line.isHelp = line.parser->isSet(u"help"_s);
    QStringList others = line.parser->positionalArguments();
    if (!line.command->operand.isEmpty() && !line.isHelp) {
        if (others.isEmpty())
            return usageError(u"%1 is missing."_s.arg(line.command->operand));
        line.operand = others.takeFirst();
    }
    if (!line.isHelp && !others.isEmpty())
        return usageError(u"\"%1\" was not expected."_s.arg(others.first()));
    return line;
}

} // namespace swathe::cli
