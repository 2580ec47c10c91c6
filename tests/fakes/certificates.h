// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTemporaryDir>

namespace wxm::fakes {

//! Certificates made by openssl for one test run: an authority of our own and servers under it.
class Certificates {
public:
    struct Wish {
        QString name; //!< Of the files.
        QString subject = QStringLiteral("/CN=127.0.0.1");
        QString hosts = QStringLiteral("IP:127.0.0.1,DNS:localhost");
        QString authority = QStringLiteral("ca"); //!< Empty: signed by itself.
        int fromDay = -1;                         //!< Days from today.
        int toDay = 30;
        QString serial = QStringLiteral("0x1001");
    };

    Certificates() { makeAuthority(QStringLiteral("ca"), QStringLiteral("/CN=Test authority")); }

    bool isUsable() const { return m_fault.isEmpty(); }
    QString fault() const { return m_fault; }
    QString path(const QString &file) const { return m_folder.filePath(file); }

    void makeAuthority(const QString &name, const QString &subject)
    {
        openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
            QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-keyout"),
            path(name + QStringLiteral(".key")), QStringLiteral("-out"),
            path(name + QStringLiteral(".pem")), QStringLiteral("-subj"), subject,
            QStringLiteral("-days"), QStringLiteral("30")});
    }

    //! Makes a server certificate; its files are `<name>.pem` and `<name>.key`.
    void makeServer(const Wish &wish)
    {
        const QString key = path(wish.name + QStringLiteral(".key"));
        const QString request = path(wish.name + QStringLiteral(".csr"));
        openssl({QStringLiteral("req"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
            QStringLiteral("-nodes"), QStringLiteral("-keyout"), key, QStringLiteral("-out"),
            request, QStringLiteral("-subj"), wish.subject});
        QFile extensions(path(wish.name + QStringLiteral(".ext")));
        if (extensions.open(QIODevice::WriteOnly))
            extensions.write(
                "subjectAltName=" + wish.hosts.toLatin1() + "\nextendedKeyUsage=serverAuth\n");
        extensions.close();
        sign(wish, request, extensions.fileName());
    }

    QSslConfiguration serverConfiguration(const QString &name) const
    {
        auto configuration = QSslConfiguration::defaultConfiguration();
        QFile key(path(name + QStringLiteral(".key")));
        if (!key.open(QIODevice::ReadOnly))
            return {};
        configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
        configuration.setLocalCertificateChain(
            QSslCertificate::fromPath(path(name + QStringLiteral(".pem"))));
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        return configuration;
    }

    //! What the program trusts from now on in this process: our authority alone.
    void trustAuthority() const
    {
        auto configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromPath(path(QStringLiteral("ca.pem"))));
        QSslConfiguration::setDefaultConfiguration(configuration);
    }

private:
    //! `openssl ca` is the one command that takes both ends of the validity.
    void sign(const Wish &wish, const QString &request, const QString &extensions)
    {
        const auto day = [](int days) {
            return QDateTime::currentDateTimeUtc().addDays(days).toString(
                QStringLiteral("yyyyMMddhhmmss'Z'"));
        };
        const QString config = path(wish.name + QStringLiteral(".cnf"));
        const QString signer = wish.authority.isEmpty() ? wish.name : wish.authority;
        write(path(wish.name + QStringLiteral(".db")), {});
        write(path(wish.name + QStringLiteral(".srl")), wish.serial.mid(2).toLatin1() + '\n');
        write(config,
            "[ca]\ndefault_ca=d\n[d]\ndefault_md=sha256\npolicy=p\nunique_subject=no\nnew_certs_"
            "dir="
                + m_folder.path().toLocal8Bit()
                + "\ndatabase=" + path(wish.name + QStringLiteral(".db")).toLocal8Bit()
                + "\nserial=" + path(wish.name + QStringLiteral(".srl")).toLocal8Bit()
                + "\n[p]\ncommonName=supplied\n");
        QStringList arguments{QStringLiteral("ca"), QStringLiteral("-batch"),
            QStringLiteral("-notext"), QStringLiteral("-config"), config, QStringLiteral("-in"),
            request, QStringLiteral("-out"), path(wish.name + QStringLiteral(".pem")),
            QStringLiteral("-extfile"), extensions, QStringLiteral("-startdate"), day(wish.fromDay),
            QStringLiteral("-enddate"), day(wish.toDay), QStringLiteral("-keyfile"),
            path(signer + QStringLiteral(".key"))};
        if (wish.authority.isEmpty())
            arguments << QStringLiteral("-selfsign");
        else
            arguments << QStringLiteral("-cert") << path(signer + QStringLiteral(".pem"));
        openssl(arguments);
    }

    static void write(const QString &fileName, const QByteArray &bytes)
    {
        QFile file(fileName);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }

    void openssl(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral("openssl"), arguments);
        if (!process.waitForFinished(30'000) || process.exitCode() != 0)
            m_fault += QString::fromLocal8Bit(process.readAllStandardError());
    }

    QTemporaryDir m_folder;
    QString m_fault;
};

} // namespace wxm::fakes
