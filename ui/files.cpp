// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files.h"

#include "core/store/backupfolder.h"
#include "core/store/draftfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace stridewell {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Files)
};

} // namespace

QString toQString(const std::filesystem::path& file) {
    return QFile::decodeName(QByteArray::fromStdString(file.string()));
}

std::filesystem::path toPath(const QString& file) {
    return QFile::encodeName(file).toStdString();
}

QString shownPath(const std::filesystem::path& file) {
    return QDir::toNativeSeparators(toQString(file));
}

std::optional<FileProblem> writeWholeFile(const QString& file, std::string_view content) {
    QSaveFile out(file);
    const auto size = static_cast<qint64>(content.size());
    if (!out.open(QIODevice::WriteOnly) || !out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        out.write(content.data(), size) != size || !out.flush() ||
        !out.commit()) { // commit() does not tell of a full disk
        return FileProblem{file, out.errorString()};
    }
    return std::nullopt;
}

bool belongsToData(const std::filesystem::path& file, const std::filesystem::path& dataFile) {
    std::error_code unknown;
    const auto place = [&unknown](const std::filesystem::path& path) {
        return std::filesystem::weakly_canonical(std::filesystem::absolute(path, unknown), unknown);
    };
    for (const char* suffix : {"", "-wal", "-shm", "-journal"}) {
        if (place(file) == place(with(dataFile, suffix))) {
            return true;
        }
    }
    return place(file).parent_path() == place(backupFolderOf(dataFile));
}

tl::expected<std::string, FileProblem> readWholeFile(const QString& file, qint64 mostBytes) {
    QFile in(file);
    if (QFileInfo(in).isDir()) {
        return tl::unexpected(FileProblem{file, Say::tr("it is a folder")});
    }
    if (!in.open(QIODevice::ReadOnly)) {
        return tl::unexpected(FileProblem{file, in.errorString()});
    }
    const QByteArray content = in.read(mostBytes + 1);
    if (content.size() > mostBytes) {
        return tl::unexpected(FileProblem{file, Say::tr("it is larger than %1 MB").arg(mostBytes >> 20)});
    }
    if (in.error() != QFileDevice::NoError) {
        return tl::unexpected(FileProblem{file, in.errorString()});
    }
    return content.toStdString();
}

} // namespace stridewell
