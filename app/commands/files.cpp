// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/files.h"

#include "app/commands/commanderror.h"
#include "core/exchange/jsonreader.h"
#include "ui/files.h"
#include "ui/text/commandtext.h"
#include "ui/text/issuetext.h"

#include <QFileInfo>

namespace stridewell {

std::string readFile(const std::filesystem::path& file) {
    auto content = readWholeFile(toQString(file), static_cast<qint64>(maxJsonBytes));
    if (!content) {
        throw CommandError(ExitCode::WrongInput, CommandText::unreadable(shownPath(file), content.error().detail));
    }
    return std::move(*content);
}

std::string earlierContent(const std::filesystem::path& file) {
    return readWholeFile(toQString(file), static_cast<qint64>(maxJsonBytes)).value_or(std::string());
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
    if (const auto problem = writeWholeFile(toQString(file), content)) {
        throw CommandError(ExitCode::Failed, fileProblemText(*problem));
    }
}

} // namespace stridewell
