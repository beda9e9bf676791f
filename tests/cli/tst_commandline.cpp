// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace swathe;
using namespace swathe::cli;
using namespace Qt::StringLiterals;

namespace {

QString source(const QString &path)
{
    QFile file(qEnvironmentVariable("SWATHE_SOURCE", u"../.."_s) + u"/cli/"_s + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The page without roff's escapes, so that options read as they are typed.
QString manPage()
{
    QString text = source(u"man/swathe-cli.1"_s);
    text.replace(u"\\-"_s, u"-"_s);
    static const QRegularExpression fonts(u"\\\\f[BIR]"_s);
    return text.remove(fonts);
}

/// The part of the man page about one command.
QString manSection(const QString &command)
{
    const QString page = manPage();
    const qsizetype begin = page.indexOf(u".SS "_s + command + u'\n');
    if (begin < 0)
        return {};
    const qsizetype next = page.indexOf(QRegularExpression(u"\n\\.S[SH] "_s), begin + 1);
    return page.mid(begin, next - begin);
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void options_areRead()
    {
        const auto line = parseCommandLine({u"search"_s, u"--catalog"_s, u"x"_s, u"-C"_s, u"one"_s, u"-C"_s, u"two"_s,
                                            u"--bbox"_s, u"-10,-5,10,5"_s, u"--limit=7"_s});
        QVERIFY(line);
        QCOMPARE(line->command->name, u"search"_s);
        QCOMPARE(line->value(u"catalog"_s), u"x"_s);
        QCOMPARE(line->values(u"collection"_s), (QStringList{u"one"_s, u"two"_s}));
        QCOMPARE(line->value(u"bbox"_s), u"-10,-5,10,5"_s);
        QCOMPARE(line->value(u"limit"_s), u"7"_s);
        QVERIFY(!line->has(u"area"_s));
        QVERIFY(!line->isHelp);
    }

    void operand_isTheWordAfterTheCommand()
    {
        const auto line = parseCommandLine({u"verify"_s, u"--repair"_s, u"/data"_s});
        QVERIFY(line);
        QCOMPARE(line->operand, u"/data"_s);
        QVERIFY(line->has(u"repair"_s));
        QVERIFY(!parseCommandLine({u"verify"_s}));
        QVERIFY(!parseCommandLine({u"verify"_s, u"/data"_s, u"/more"_s}));
        QVERIFY(parseCommandLine({u"verify"_s, u"--help"_s})->isHelp);
    }

    void twoWordCommands_areFound()
    {
        const auto line = parseCommandLine({u"account"_s, u"add"_s, u"--catalog"_s, u"x"_s});
        QVERIFY(line);
        QCOMPARE(line->command->name, u"account add"_s);
    }

    void wrongLines_areRefusedInASentence_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("unknown command") << QStringList{u"find"_s};
        QTest::newRow("unknown option") << QStringList{u"search"_s, u"--colour"_s};
        QTest::newRow("missing value") << QStringList{u"search"_s, u"--catalog"_s};
        QTest::newRow("stray word") << QStringList{u"search"_s, u"--catalog"_s, u"x"_s, u"lisbon"_s};
        QTest::newRow("option first") << QStringList{u"--catalog"_s, u"x"_s, u"search"_s};
        QTest::newRow("account alone") << QStringList{u"account"_s};
        QTest::newRow("unknown account verb") << QStringList{u"account"_s, u"steal"_s};
        QTest::newRow("secret as argument") << QStringList{u"account"_s, u"add"_s, u"--secret"_s, u"hunter2"_s};
    }

    void wrongLines_areRefusedInASentence()
    {
        QFETCH(QStringList, words);
        const auto line = parseCommandLine(words);
        QVERIFY(!line);
        QCOMPARE(line.error().kind, Error::Kind::InvalidInput);
        QVERIFY(!line.error().detail.isEmpty());
    }

    void help_isAskedForInEveryWay()
    {
        for (const QStringList &words : {QStringList{u"--help"_s}, QStringList{u"-h"_s}, QStringList{u"help"_s},
                                         QStringList{u"account"_s, u"--help"_s}}) {
            const auto line = parseCommandLine(words);
            QVERIFY(line && line->isHelp && !line->command);
        }
        for (const QStringList &words : {QStringList{u"search"_s, u"--help"_s}, QStringList{u"search"_s, u"-h"_s},
                                         QStringList{u"help"_s, u"search"_s}}) {
            const auto line = parseCommandLine(words);
            QVERIFY(line && line->isHelp && line->command == findCommand(u"search"_s));
        }
    }

    void help_namesEverythingWithinEightyColumns()
    {
        const QString program = programHelp();
        for (const CommandSpec &command : commands()) {
            QVERIFY2(program.contains(u"  "_s + command.name), qPrintable(command.name));
            const QString help = commandHelp(command);
            for (const OptionSpec &option : command.options) {
                for (const QString &name : option.names)
                    QVERIFY2(help.contains((name.size() == 1 ? u"-"_s : u"--"_s) + name), qPrintable(name));
            }
            for (const QString &line : (program + help).split(u'\n'))
                QVERIFY2(line.size() <= 80, qPrintable(line));
        }
    }

    void manPage_tellsOfEveryOption()
    {
        for (const CommandSpec &command : commands()) {
            const QString section = manSection(command.name);
            QVERIFY2(!section.isEmpty(), qPrintable(command.name));
            for (const OptionSpec &option : command.options) {
                for (const QString &name : option.names) {
                    const QRegularExpression typed((name.size() == 1 ? u"\\.BR? -"_s : u"--"_s) + name + u"\\b"_s);
                    QVERIFY2(section.contains(typed), qPrintable(command.name + u" --"_s + name));
                }
            }
            // And of none that is not there.
            static const QRegularExpression heads(u"\\.TP\\n\\.BR? [^\\n]*?--([a-z-]+)"_s);
            for (const auto &head : heads.globalMatch(section)) {
                const bool isKnown = std::ranges::any_of(command.options, [&](const OptionSpec &option) {
                    return option.names.contains(head.captured(1));
                });
                QVERIFY2(isKnown, qPrintable(command.name + u" --"_s + head.captured(1)));
            }
        }
    }

    void completions_knowEveryOption()
    {
        const QString bash = source(u"completions/swathe-cli.bash"_s);
        const QString zsh = source(u"completions/_swathe-cli"_s);
        const QString fish = source(u"completions/swathe-cli.fish"_s);
        for (const CommandSpec &command : commands()) {
            // Bash has one line of options for each command, where none may be missing and none too many.
            const QString label = command.name.contains(u' ') ? u'"' + command.name + u'"' : command.name;
            const QRegularExpression of(u"\n    "_s + label + u"\\)\n        options=\"([^\"]*)\""_s);
            const auto match = of.match(bash);
            QVERIFY2(match.hasMatch(), qPrintable(command.name));
            QStringList expected{u"-h"_s, u"--help"_s};
            for (const OptionSpec &option : command.options) {
                for (const QString &name : option.names)
                    expected << (name.size() == 1 ? u"-"_s : u"--"_s) + name;
                QVERIFY2(zsh.contains(u"--"_s + option.names.last()), qPrintable(option.names.last()));
                const QRegularExpression inFish(u" -l "_s + option.names.last() + u"\\b"_s);
                QVERIFY2(fish.contains(inFish), qPrintable(option.names.last()));
            }
            QStringList offered = match.captured(1).split(u' ');
            expected.sort();
            offered.sort();
            QCOMPARE(offered, expected);
        }
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
