// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendarservice.h"

#include "core/exchange/jsonreader.h"
#include "core/exchange/timetext.h"
#include "ui/calendarexport.h"
#include "ui/files.h"
#include "ui/localtime.h"
#include "ui/settings/uisettings.h"
#include "ui/text/commandtext.h"
#include "ui/workspace.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace stridewell {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList& reminderWords() {
    static const QStringList words{u"none"_s, u"half_hour"_s, u"evening_before"_s}; // part of the settings file
    return words;
}

/// One file a person, so that one's runs are not taken for the other's.
QString fileName(const QString& person) {
    QString name = person.toLower();
    name.replace(QRegularExpression(u"[^\\w]+"_s, QRegularExpression::UseUnicodePropertiesOption), u"-"_s);
    return person.isEmpty() ? u"stridewell.ics"_s : u"stridewell-%1.ics"_s.arg(name);
}

} // namespace

CalendarService::CalendarService(Workspace& workspace, UiSettings& settings, QWidget* window)
    : QObject(window), m_workspace(workspace), m_settings(settings), m_window(window) {
}

CalendarChoice CalendarService::remembered() const {
    CalendarChoice choice;
    choice.time = parseTime(m_settings.text(Setting::CalendarTime).toStdString());
    choice.reminder =
        static_cast<CalendarReminder>(reminderWords().indexOf(m_settings.text(Setting::CalendarReminder)));
    choice.withCore = m_settings.text(Setting::CalendarCore) == u"yes"_s;
    choice.person = m_settings.text(Setting::CalendarPerson).left(maxPersonCharacters);
    return choice;
}

void CalendarService::remember(const CalendarChoice& choice) {
    m_settings.set(Setting::CalendarTime, choice.time ? QString::fromStdString(timeText(*choice.time)) : QString());
    m_settings.set(Setting::CalendarReminder, reminderWords().at(static_cast<int>(choice.reminder)));
    m_settings.set(Setting::CalendarCore, choice.withCore ? u"yes"_s : u"no"_s);
    m_settings.set(Setting::CalendarPerson, choice.person);
}

void CalendarService::exportCalendar() {
    if (!m_workspace.projection()) {
        return;
    }
    auto* dialog = new CalendarDialog(remembered(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const CalendarChoice choice = dialog->choice();
        const QString file = askWhere(choice);
        if (!file.isEmpty()) {
            writeTo(file, choice);
        }
    });
    dialog->open();
}

QString CalendarService::askWhere(const CalendarChoice& choice) const {
    const QString last = m_settings.text(Setting::CalendarFolder);
    const QString folder =
        QFileInfo(last).isDir() ? last : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileDialog::getSaveFileName(m_window, tr("Save the calendar file"),
                                        QDir(folder).filePath(fileName(choice.person)), tr("Calendar files (*.ics)"));
}

void CalendarService::writeTo(const QString& file, const CalendarChoice& choice) {
    if (!m_workspace.projection()) {
        return;
    }
    if (belongsToData(toPath(file), m_workspace.file())) {
        emit failed(tr("That was not saved"), CommandText::sameFile(file));
        return;
    }
    CalendarOptions options;
    options.time = choice.time;
    options.zone = localZone();
    options.utcOffset = localUtcOffset;
    options.alarmMin = choice.alarmMin();
    const CalendarSource source{*m_workspace.profile(), m_workspace.journal(), *m_workspace.projection(),
                                choice.withCore};
    const CalendarStamp stamp = m_now ? CalendarStamp{m_now()} : stampOf(m_workspace.today());
    const std::string earlier = readWholeFile(file, static_cast<qint64>(maxJsonBytes)).value_or(std::string());
    const std::string content =
        calendarFile(source, choice.person.toStdString(), options, stamp, m_workspace.formats(), earlier);
    if (const auto problem = writeWholeFile(file, content)) {
        emit failed(tr("That was not saved"), fileProblemText(*problem));
        return;
    }
    remember(choice);
    m_settings.set(Setting::CalendarFolder, QFileInfo(file).absolutePath());
    emit told(CommandText::written(QDir::toNativeSeparators(file)).trimmed());
}

} // namespace stridewell
