// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/http/selfsigned.h"

#include <QFile>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace swathe::sandbox {
namespace {

template <auto free> struct Free {
    template <class T> void operator()(T *object) const { free(object); }
};

/** What writer puts into a memory BIO. */
template <class Writer> QByteArray pem(Writer writer)
{
    const std::unique_ptr<BIO, Free<BIO_free_all>> memory(BIO_new(BIO_s_mem()));
    writer(memory.get());
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &bytes);
    return {bytes, size};
}

bool write(const QString &path, const QByteArray &bytes, QFile::Permissions permissions)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate, permissions) && file.setPermissions(permissions) &&
           file.write(bytes) == bytes.size();
}

} // namespace

bool writeSelfSigned(const QString &certificateFile, const QString &keyFile)
{
    const std::unique_ptr<EVP_PKEY, Free<EVP_PKEY_free>> key(EVP_EC_gen("P-256"));
    const std::unique_ptr<X509, Free<X509_free>> certificate(X509_new());
    if (!key || !certificate)
        return false;
    X509 *x509 = certificate.get();
    X509_set_version(x509, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(x509), 1);
    X509_gmtime_adj(X509_getm_notBefore(x509), -60);
    X509_gmtime_adj(X509_getm_notAfter(x509), 30L * 24 * 3600);
    X509_set_pubkey(x509, key.get());
    X509_NAME *name = X509_get_subject_name(x509);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("swathe-sandbox"), -1,
                               -1, 0);
    X509_set_issuer_name(x509, name);
    for (const auto &[id, value] : {std::pair{NID_subject_alt_name, "IP:127.0.0.1,DNS:localhost"},
                                    std::pair{NID_basic_constraints, "critical,CA:TRUE"}}) {
        const std::unique_ptr<X509_EXTENSION, Free<X509_EXTENSION_free>> extension(
            X509V3_EXT_conf_nid(nullptr, nullptr, id, value));
        if (!extension || !X509_add_ext(x509, extension.get(), -1))
            return false;
    }
    if (!X509_sign(x509, key.get(), EVP_sha256()))
        return false;
    const QFile::Permissions owner = QFile::ReadOwner | QFile::WriteOwner;
    return write(certificateFile, pem([&](BIO *bio) {
                     PEM_write_bio_X509(bio, x509);
                 }),
                 owner | QFile::ReadGroup | QFile::ReadOther) &&
           write(keyFile, pem([&](BIO *bio) {
                     PEM_write_bio_PrivateKey(bio, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
                 }),
                 owner);
}

} // namespace swathe::sandbox
