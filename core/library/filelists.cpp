// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists for download programs. Paths and addresses come from catalogues: each format's own signs are kept out of them.

#include "core/library/layout.h"
#include "core/library/sceneexport.h"
#include "core/scene/assetpreset.h"

#include <QXmlStreamWriter>

namespace swathe {

using namespace Qt::StringLiterals;

namespace {

/// The name that Metalink and aria2 know a checksum by (IANA's registry of hash names); empty for those they do not.
QString hashName(const Checksum &checksum)
{
    switch (checksum.isEmpty() ? Checksum::Algorithm::None : checksum.algorithm) {
    case Checksum::Algorithm::Md5:
        return u"md5"_s;
    case Checksum::Algorithm::Sha1:
        return u"sha-1"_s;
    case Checksum::Algorithm::Sha224:
        return u"sha-224"_s;
    case Checksum::Algorithm::Sha256:
        return u"sha-256"_s;
    case Checksum::Algorithm::Sha384:
        return u"sha-384"_s;
    case Checksum::Algorithm::Sha512:
        return u"sha-512"_s;
    default:
        return {};
    }
}

/// In single quotes, which a shell leaves alone.
QByteArray quoted(const QString &text)
{
    return '\'' + QString(text).replace(u'\'', u"'\\''"_s).toUtf8() + '\'';
}

} // namespace

ExportList exportFiles(const QList<Scene> &scenes, const QStringList &assetChoice)
{
    ExportList list;
    for (const Scene &scene : scenes) {
        for (const TransferSpec &spec : planDownloads({}, scene, chooseAssets(scene, assetChoice))) {
            if (spec.href.scheme() != "http"_L1 && spec.href.scheme() != "https"_L1) {
                ++list.leftOut;
                continue;
            }
            list.files.append({.path = spec.targetPath.sliced(1), // without the "/" after the empty root
                               .url = spec.href,
                               .size = spec.size,
                               .checksum = spec.checksum});
        }
    }
    return list;
}

QByteArray metalink(const QList<ExportFile> &files)
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeDefaultNamespace(u"urn:ietf:params:xml:ns:metalink"_s);
    xml.writeStartElement(u"metalink"_s);
    for (const ExportFile &file : files) {
        xml.writeStartElement(u"file"_s);
        xml.writeAttribute(u"name"_s, file.path);
        if (file.size >= 0)
            xml.writeTextElement(u"size"_s, QString::number(file.size));
        if (const QString name = hashName(file.checksum); !name.isEmpty()) {
            xml.writeStartElement(u"hash"_s);
            xml.writeAttribute(u"type"_s, name);
            xml.writeCharacters(QString::fromLatin1(file.checksum.digest.toHex()));
            xml.writeEndElement();
        }
        xml.writeTextElement(u"url"_s, QString::fromLatin1(file.url.toEncoded()));
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return text;
}

QByteArray aria2Input(const QList<ExportFile> &files)
{
    QByteArray text;
    for (const ExportFile &file : files) {
        text += file.url.toEncoded() + "\n  out=" + file.path.toUtf8() + '\n';
        if (const QString name = hashName(file.checksum); !name.isEmpty())
            text += "  checksum=" + name.toLatin1() + '=' + file.checksum.digest.toHex() + '\n';
    }
    return text;
}

QByteArray curlScript(const QList<ExportFile> &files)
{
    QByteArray text = R"sh(#!/bin/sh
# Fetches files into the folder it is run in. Run it again to go on where it stopped.
failed=0
get() { # part, address
    curl --fail --silent --show-error --location --retry 5 --create-dirs --continue-at - --output "$1" --url "$2"
}
fetch() { # path, address, size, checksum program, checksum
    [ -e "$1" ] && return
    part=$1.part
    if ! { [ -n "$3" ] && [ -e "$part" ] && [ "$(wc -c <"$part")" -eq "$3" ]; }; then
        get "$part" "$2"
        code=$?
        if [ $code -eq 33 ]; then # a server that cannot go on in the middle
            rm -f -- "$part"
            get "$part" "$2"
            code=$?
        fi
        if [ $code -ne 0 ]; then
            echo "$1: not fetched" >&2
            failed=1
            return
        fi
    fi
    if [ -n "$4" ] && command -v "$4" >/dev/null && [ "$("$4" <"$part" | cut -d ' ' -f 1)" != "$5" ]; then
        echo "$1: wrong checksum, removed" >&2
        rm -f -- "$part"
        failed=1
        return
    fi
    mv -- "$part" "$1"
}
)sh";
    for (const ExportFile &file : files) {
        QString program = hashName(file.checksum);
        if (!program.isEmpty())
            program = program.remove(u'-') + u"sum"_s;
        text += "fetch " + quoted(u"./"_s + file.path) + ' ' + quoted(QString::fromLatin1(file.url.toEncoded()));
        text += ' ' + (file.size >= 0 ? QByteArray::number(file.size) : QByteArray("''"));
        if (!program.isEmpty())
            text += ' ' + program.toLatin1() + ' ' + file.checksum.digest.toHex();
        text += '\n';
    }
    return text + "exit $failed\n";
}

} // namespace swathe
