// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/errortext.h"

#include <QCoreApplication>

#include <algorithm>

namespace swathe {

namespace {

/// Who answered, or did not: the provider's name, else the host, else "The service".
QString service(const Error &error)
{
    if (!error.provider.isEmpty())
        return error.provider;
    if (!error.url.host().isEmpty())
        return error.url.host();
    return QCoreApplication::translate("ErrorText", "The service", "begins a sentence; stands for a provider's name");
}

QString tryAgain(const Error &error)
{
    if (error.retryAfter && error.retryAfter->count() > 0)
        return QCoreApplication::translate("ErrorText", "Try again in %1.", "%1 is a time such as 3 minutes")
            .arg(waitText(*error.retryAfter));
    return QCoreApplication::translate("ErrorText", "Wait a little and try again.");
}

QString withStatus(const QString &sentence, const Error &error)
{
    if (error.httpStatus == 0)
        return sentence;
    return QCoreApplication::translate("ErrorText", "%1 (HTTP status %2)", "a sentence and its technical reason")
        .arg(sentence)
        .arg(error.httpStatus);
}

} // namespace

QString waitText(std::chrono::milliseconds wait)
{
    using namespace std::chrono;
    const auto seconds = std::max<qint64>(1, ceil<std::chrono::seconds>(wait).count());
    // One is apart, so that the English source text needs no plural forms.
    if (seconds == 1)
        return QCoreApplication::translate("ErrorText", "1 second");
    if (seconds < 100)
        return QCoreApplication::translate("ErrorText", "%n seconds", nullptr, int(seconds));
    if (seconds < 100 * 60)
        return QCoreApplication::translate("ErrorText", "%n minutes", nullptr, int((seconds + 59) / 60));
    return QCoreApplication::translate("ErrorText", "%n hours", nullptr, int((seconds + 3599) / 3600));
}

ErrorText errorText(const Error &error)
{
    ErrorText text;
    switch (error.kind) {
    case Error::Kind::Offline:
        text.title = QCoreApplication::translate("ErrorText", "No connection");
        text.sentence =
            QCoreApplication::translate(
                "ErrorText",
                "%1 cannot be reached. The network on this side is down, or the service's address does not answer.")
                .arg(service(error));
        text.action = QCoreApplication::translate("ErrorText", "Check the internet connection, then try again.");
        break;
    case Error::Kind::Timeout:
        text.title = QCoreApplication::translate("ErrorText", "No answer in time");
        text.sentence =
            QCoreApplication::translate("ErrorText", "%1 took too long to answer. It may be busy, or the network slow.")
                .arg(service(error));
        text.action = tryAgain(error);
        break;
    case Error::Kind::Unauthorised:
        text.title = QCoreApplication::translate("ErrorText", "Sign-in needed");
        text.sentence =
            withStatus(QCoreApplication::translate(
                           "ErrorText", "%1 wants you to sign in, or did not accept the sign-in it was given.")
                           .arg(service(error)),
                       error);
        text.action = QCoreApplication::translate("ErrorText", "Sign in to this provider, then try again.");
        break;
    case Error::Kind::Forbidden:
        text.title = QCoreApplication::translate("ErrorText", "Not allowed");
        text.sentence = withStatus(
            QCoreApplication::translate("ErrorText", "%1 refuses this to your account, though it knows who you are.")
                .arg(service(error)),
            error);
        text.action = QCoreApplication::translate(
            "ErrorText",
            "Look on the provider's website whether your account must accept terms or apply for these data.");
        break;
    case Error::Kind::NotFound:
        text.title = QCoreApplication::translate("ErrorText", "Not there");
        text.sentence = withStatus(
            QCoreApplication::translate("ErrorText", "%1 no longer has what was asked for.").arg(service(error)),
            error);
        text.action =
            QCoreApplication::translate("ErrorText", "Search again: the data may have been moved or replaced.");
        break;
    case Error::Kind::RateLimited:
        text.title = QCoreApplication::translate("ErrorText", "Too many requests");
        text.sentence = QCoreApplication::translate(
                            "ErrorText", "%1 allows only so many requests in a given time, and that number is used up.")
                            .arg(service(error));
        text.action = tryAgain(error);
        break;
    case Error::Kind::ServerFault:
        text.title = QCoreApplication::translate("ErrorText", "The service has a fault");
        text.sentence = withStatus(
            QCoreApplication::translate("ErrorText", "%1 failed on its own side. Nothing is wrong with what you asked.")
                .arg(service(error)),
            error);
        text.action = tryAgain(error);
        break;
    case Error::Kind::BadRequest:
        text.title = QCoreApplication::translate("ErrorText", "The service refused the request");
        text.sentence = withStatus(
            QCoreApplication::translate("ErrorText", "%1 did not accept what was asked.").arg(service(error)), error);
        text.action = QCoreApplication::translate(
            "ErrorText", "Change the search: a smaller area, a shorter time or fewer filters may be accepted.");
        break;
    case Error::Kind::BadAnswer:
        text.title = QCoreApplication::translate("ErrorText", "An unreadable answer");
        text.sentence = withStatus(
            QCoreApplication::translate("ErrorText", "%1 sent an answer that Swathe cannot read. The fault is on the "
                                                     "service's side, or something between changed the answer.")
                .arg(service(error)),
            error);
        text.action = QCoreApplication::translate(
            "ErrorText",
            "Try again later. If you are on a public network, make sure that its sign-in page is not in the way.");
        break;
    case Error::Kind::TlsFailed:
        text.title = QCoreApplication::translate("ErrorText", "No secure connection");
        text.sentence = QCoreApplication::translate(
                            "ErrorText", "%1 could not prove its identity, so nothing was sent. Its certificate may "
                                         "have expired, or something between intercepts the connection.")
                            .arg(service(error));
        text.action = QCoreApplication::translate(
            "ErrorText",
            "Check this computer's date and time, and whether the network or security software inspects connections.");
        break;
    case Error::Kind::ProxyFailed:
        text.title = QCoreApplication::translate("ErrorText", "The proxy does not help");
        text.sentence = QCoreApplication::translate(
            "ErrorText",
            "The proxy between this computer and the internet refused the connection or cannot be reached.");
        text.action =
            QCoreApplication::translate("ErrorText", "Check the proxy in the settings of Swathe or of the system.");
        break;
    case Error::Kind::TooManyRedirects:
        text.title = QCoreApplication::translate("ErrorText", "Sent from place to place");
        text.sentence =
            QCoreApplication::translate(
                "ErrorText", "%1 passed the request on too often, or to an insecure place, so Swathe gave up.")
                .arg(service(error));
        text.action = QCoreApplication::translate("ErrorText", "Try again later; if it stays, tell the provider.");
        break;
    case Error::Kind::DiskFull:
        text.title = QCoreApplication::translate("ErrorText", "The disk is full");
        text.sentence = QCoreApplication::translate(
            "ErrorText",
            "There is not enough free space on the disk that the files go to. What has been received is kept.");
        text.action =
            QCoreApplication::translate("ErrorText", "Free some space or choose another folder, then resume.");
        break;
    case Error::Kind::DiskDenied:
        text.title = QCoreApplication::translate("ErrorText", "The folder cannot be written");
        text.sentence = QCoreApplication::translate(
            "ErrorText", "This computer does not let Swathe write to the chosen folder or file.");
        text.action =
            QCoreApplication::translate("ErrorText", "Choose another folder, or change the rights of this one.");
        break;
    case Error::Kind::DiskFailed:
        text.title = QCoreApplication::translate("ErrorText", "The disk failed");
        text.sentence = QCoreApplication::translate("ErrorText", "Reading or writing on this computer's disk failed.");
        text.action = QCoreApplication::translate(
            "ErrorText", "Check that the disk is connected and sound, or choose another folder.");
        break;
    case Error::Kind::ChecksumMismatch:
        text.title = QCoreApplication::translate("ErrorText", "The file arrived damaged");
        text.sentence =
            QCoreApplication::translate("ErrorText", "The bytes that came are not those the catalogue promised, so the "
                                                     "file was not put among the finished ones.");
        text.action = QCoreApplication::translate(
            "ErrorText", "Download the file again. If it happens again, the fault is the provider's.");
        break;
    case Error::Kind::SourceChanged:
        text.title = QCoreApplication::translate("ErrorText", "The file was replaced meanwhile");
        text.sentence =
            QCoreApplication::translate(
                "ErrorText", "%1 now has another version of this file than the one whose download had begun.")
                .arg(service(error));
        text.action = QCoreApplication::translate("ErrorText", "Start the download again from the beginning.");
        break;
    case Error::Kind::KeychainUnavailable:
        text.title = QCoreApplication::translate("ErrorText", "No key store");
        text.sentence = QCoreApplication::translate(
            "ErrorText", "This computer session offers no key store, so passwords cannot be kept safely.");
        text.action = QCoreApplication::translate(
            "ErrorText", "Sign in for this session only, or start the system's key store and restart Swathe.");
        break;
    case Error::Kind::KeychainFailed:
        text.title = QCoreApplication::translate("ErrorText", "The key store refused");
        text.sentence = QCoreApplication::translate(
            "ErrorText", "The system's key store is locked or did not give Swathe what it asked for.");
        text.action = QCoreApplication::translate("ErrorText", "Unlock the key store, then sign in again.");
        break;
    case Error::Kind::InvalidInput:
        text.title = QCoreApplication::translate("ErrorText", "This cannot be used");
        text.sentence = error.detail.isEmpty()
                            ? QCoreApplication::translate("ErrorText", "What was entered cannot be used.")
                            : QCoreApplication::translate("ErrorText", "What was entered cannot be used: %1.",
                                                          "%1 names the part, in English")
                                  .arg(error.detail);
        text.action = QCoreApplication::translate("ErrorText", "Correct the entry and try again.");
        break;
    case Error::Kind::Unsupported:
        text.title = QCoreApplication::translate("ErrorText", "Not possible here");
        text.sentence =
            QCoreApplication::translate(
                "ErrorText", "%1 does not offer this, or this version of Swathe does not know how to ask for it.")
                .arg(service(error));
        text.action =
            QCoreApplication::translate("ErrorText", "Leave out what is not supported, or use another provider.");
        break;
    case Error::Kind::Cancelled:
        text.title = QCoreApplication::translate("ErrorText", "Cancelled");
        text.sentence = QCoreApplication::translate("ErrorText", "This was stopped at your wish.");
        break;
    case Error::Kind::Internal:
        text.title = QCoreApplication::translate("ErrorText", "A mistake in Swathe");
        text.sentence = QCoreApplication::translate(
            "ErrorText", "Something went wrong inside Swathe itself. Neither you nor the service is at fault.");
        text.action = QCoreApplication::translate(
            "ErrorText", "Try again; if it stays, please report it with the technical details.");
        break;
    }
    return text;
}

} // namespace swathe
