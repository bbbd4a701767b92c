// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/commands/commanderror.h"
#include "app/commands/commands.h"
#include "app/commands/files.h"
#include "core/store/backupfolder.h"
#include "ui/text/commandtext.h"
#include "ui/text/issuetext.h"

#include <QLocale>

#include <iostream>

namespace stridewell {

namespace {

int complain(ExitCode code, const QString& text) {
    std::cerr << "stridewell: " << text.toStdString() << std::endl;
    return static_cast<int>(code);
}

/// For a data file that is damaged: what can be put in its place.
QString backupFor(const StoreError& error, const Call& call) {
    if (error.kind() != StoreErrorKind::Damaged) {
        return {};
    }
    const auto backup = newestGoodBackup(error.file());
    return backup
               ? QLatin1Char(' ') + CommandText::newestBackup(shownPath(backup->first.file), backup->second,
                                                              call.dataOption(), Formats(QLocale(), Units::Kilometres))
               : QString();
}

/// "symptom" for "--symptom,--symptoms".
std::string helpKey(const std::string& names) {
    const std::size_t start = names.find_first_not_of('-');
    return names.substr(start, names.find(',') - start);
}

} // namespace

CommandLine::CommandLine(Date today, WindowEntry window)
    : m_call(today), m_app(CommandText::program().toStdString(), "stridewell"), m_window(std::move(window)) {
    m_app.set_version_flag("--version", "stridewell " STRIDEWELL_VERSION, CommandText::option("version").toStdString());
    m_app.set_help_flag("--help,-h", CommandText::option("help").toStdString());
    m_app.require_subcommand(0, 1);
    m_app.add_flag("--exit-after-startup", m_exitAfterStartup)->group(""); // for the smoke run; not in the help
    addCommon(m_app);
    addAllCommands(*this);
}

CLI::App& CommandLine::add(const std::string& name, Action action) {
    CLI::App* const command = m_app.add_subcommand(name, CommandText::command(name.c_str()).toStdString());
    addCommon(*command);
    command->callback([this, action = std::move(action)] { m_action = action; });
    return *command;
}

void CommandLine::addCommon(CLI::App& command) {
    option(command, "--data", m_call.data);
    option(command, "--today", m_call.today);
}

CLI::Option* CommandLine::option(CLI::App& command, const std::string& names, std::optional<std::string>& value) {
    // Not CLI11's own optional: it takes an empty text for none.
    return command
        .add_option_function<std::string>(
            names, [&value](const std::string& text) { value = text; },
            CommandText::option(helpKey(names).c_str()).toStdString())
        ->type_name(CommandText::optionValue(helpKey(names).c_str()).toStdString());
}

CLI::Option* CommandLine::positional(CLI::App& command, const std::string& name, std::optional<std::string>& value) {
    return option(command, name, value);
}

CLI::Option* CommandLine::listOption(CLI::App& command, const std::string& names, std::vector<std::string>& values) {
    return command.add_option(names, values, CommandText::option(helpKey(names).c_str()).toStdString())
        ->delimiter(',')
        ->allow_extra_args(false)
        ->type_name(CommandText::optionValue(helpKey(names).c_str()).toStdString());
}

CLI::Option* CommandLine::flag(CLI::App& command, const std::string& names, bool& value) {
    return command.add_flag(names, value, CommandText::option(helpKey(names).c_str()).toStdString());
}

int CommandLine::perform() {
    if (m_action) {
        m_action(m_call);
        return static_cast<int>(ExitCode::Done);
    }
    m_call.app->leave();
    return m_window(m_call.argc, m_call.argv, m_call.dataFile(), m_exitAfterStartup);
}

int CommandLine::run(int argc, char** argv) {
    m_call.argc = argc;
    m_call.argv = argv;
    try {
        m_app.parse(argc, argv);
        return perform();
    } catch (const CLI::ParseError& error) {
        const int code = m_app.exit(error); // says the error, or the help or version that was asked for
        return static_cast<int>(code == 0 ? ExitCode::Done : ExitCode::WrongInput);
    } catch (const CommandError& error) {
        return complain(error.code(), error.text());
    } catch (const StoreError& error) {
        return complain(ExitCode::DataFileUnusable, storeErrorText(error) + backupFor(error, m_call));
    } catch (const std::exception& error) {
        return complain(ExitCode::Failed, CommandText::failed(QString::fromLocal8Bit(error.what())));
    }
}

} // namespace stridewell
