// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QVariant>

#include <filesystem>

namespace stridewell {

/// Every setting of the window; key, default and range stand in one table (uisettings.cpp). The plan's own choices,
/// kilometres or miles among them, are in the profile.
enum class Setting {
    Theme,            ///< "system", "light", "dark" or "high_contrast"
    TextPercent,      ///< 100..200
    Language,         ///< a code of ui/text/language, "en"; empty: the system's
    Paper,            ///< "a4" or "letter"; empty: what the locale's country prints on
    Orientation,      ///< "portrait" or "landscape", for sheets that like to lie
    Printer,          ///< name of the printer used last
    PdfFolder,        ///< where the last PDF went
    WindowGeometry,   ///< QWidget::saveGeometry
    DataAskedFor,     ///< the data file that could not be used ...
    DataElsewhere,    ///< ... and the one used instead of it
    CalendarTime,     ///< "07:30"; empty: whole days
    CalendarReminder, ///< "none", "half_hour" or "evening_before"
    CalendarCore,     ///< "yes" or "no": core exercises, too
    CalendarPerson,   ///< whose plan it is, where several share a calendar
    CalendarFolder,   ///< where the last calendar file went
    ShoesRead,        ///< notes on worn shoes that are not to be shown again, "1/2026-11-23/SH1", by blanks
    TimerSound,       ///< "on" or "off": at each change on the timer
};

/// The window's settings in an INI file: only what differs from its default is written, keys of other versions are
/// left alone.
class UiSettings {
public:
    /// The file $STRIDEWELL_CONFIG names; without it stridewell.ini in the platform's settings folder.
    UiSettings();
    explicit UiSettings(const QString& file);

    /// The stored value, or the default where there is none or it is not a right one.
    [[nodiscard]] QVariant value(Setting setting) const;
    [[nodiscard]] QString text(Setting setting) const { return value(setting).toString(); }
    [[nodiscard]] int number(Setting setting) const { return value(setting).toInt(); }
    [[nodiscard]] QByteArray bytes(Setting setting) const { return value(setting).toByteArray(); }
    /// Values that are not right for the setting are ignored.
    void set(Setting setting, const QVariant& value);

    /// The data file to use where `asked` was asked for: the place it was moved to, whether it is there or not (it may
    /// be on a drive that is not connected); else itself.
    [[nodiscard]] std::filesystem::path dataFileFor(const std::filesystem::path& asked) const;
    void rememberDataFile(const std::filesystem::path& asked, const std::filesystem::path& used);

private:
    QSettings m_settings;
};

} // namespace stridewell
