// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/files.h"

#include "app/commands/commanderror.h"
#include "core/exchange/jsonreader.h"
#include "ui/text/commandtext.h"
#include "ui/text/issuetext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace stridewell {

QString toQString(const std::filesystem::path& file) {
    return QFile::decodeName(QByteArray::fromStdString(file.string()));
}

QString shownPath(const std::filesystem::path& file) {
    return QDir::toNativeSeparators(toQString(file));
}

std::string readFile(const std::filesystem::path& file) {
    QFile in(toQString(file));
    if (QFileInfo(in).isDir() || !in.open(QIODevice::ReadOnly)) {
        const QString detail = QFileInfo(in).isDir() ? CommandText::isFolder() : in.errorString();
        throw CommandError(ExitCode::WrongInput, CommandText::unreadable(shownPath(file), detail));
    }
    const QByteArray content = in.read(static_cast<qint64>(maxJsonBytes) + 1);
    if (content.size() > static_cast<qint64>(maxJsonBytes)) {
        throw CommandError(ExitCode::WrongInput, CommandText::tooLarge(shownPath(file)));
    }
    if (in.error() != QFileDevice::NoError) {
        throw CommandError(ExitCode::WrongInput, CommandText::unreadable(shownPath(file), in.errorString()));
    }
    return content.toStdString();
}

JournalFile readJournalFile(const std::filesystem::path& file) {
    auto journal = parseJournalFile(readFile(file));
    if (!journal) {
        refuseFile(file, journal.error());
    }
    return std::move(*journal);
}

void expectWritable(const std::filesystem::path& file) {
    const QFileInfo target(toQString(file));
    const QFileInfo folder(target.absolutePath());
    const bool replaceable = !target.exists() || (target.isFile() && target.isWritable());
    if (target.fileName().isEmpty() || target.isDir() || !folder.isDir() || !folder.isWritable() || !replaceable) {
        throw CommandError(ExitCode::WrongInput, CommandText::cannotWriteThere(shownPath(file)));
    }
}

void writeFile(const std::filesystem::path& file, std::string_view content) {
    expectWritable(file);
    QSaveFile out(toQString(file));
    const bool written =
        out.open(QIODevice::WriteOnly) &&
        out.write(content.data(), static_cast<qint64>(content.size())) == static_cast<qint64>(content.size()) &&
        out.commit();
    if (!written) {
        throw CommandError(ExitCode::Failed, fileProblemText({toQString(file), out.errorString()}));
    }
}

} // namespace stridewell
