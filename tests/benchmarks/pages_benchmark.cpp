// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/longjournal.h"
#include "tests/ui/datafolder.h"
#include "ui/page.h"
#include "ui/windowsetup.h"

#include <benchmark/benchmark.h>

#include <QApplication>

// Going from Today to another page and seeing it painted, with 20 years of journal: when the page was there before,
// and when the journal has changed since. A frame at 60 Hz is 16.7 ms.

namespace {

using namespace stridewell;

constexpr int weeks = 1040;

class LongWindow {
public:
    LongWindow() {
        const Profile profile = longProfile();
        Store(m_folder.file()).replaceAll(profile, longJournal(profile, weeks, Ending::PainComesBack));
        m_setup = std::make_unique<WindowSetup>(
            *qApp, [profile] { return dayAfter(profile, weeks); }, m_folder.settingsFile());
        m_setup->open(m_folder.file());
        m_setup->window().resize(1024, 640);
        m_setup->window().show();
        settle();
    }
    void settle() {
        QApplication::processEvents();
        QApplication::processEvents();
    }
    void show(qsizetype page) {
        m_setup->window().showPage(m_setup->window().pages().at(page));
        settle();
    }
    void change() { m_setup->workspace().refresh(); }

private:
    test::DataFolder m_folder;
    std::unique_ptr<WindowSetup> m_setup;
};

LongWindow* shown = nullptr;

LongWindow& window() {
    return *shown;
}

void toPage(benchmark::State& state, bool changed) {
    window().show(state.range(0));
    for ([[maybe_unused]] auto pass : state) {
        state.PauseTiming();
        window().show(0);
        if (changed) {
            window().change();
        }
        window().settle();
        state.ResumeTiming();
        window().show(state.range(0));
    }
}

void shownBefore(benchmark::State& state) {
    toPage(state, false);
}

void afterAChange(benchmark::State& state) {
    toPage(state, true);
}

BENCHMARK(shownBefore)->ArgName("page")->DenseRange(1, 4)->Unit(benchmark::kMillisecond);
BENCHMARK(afterAChange)->ArgName("page")->DenseRange(1, 4)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    LongWindow longWindow;
    shown = &longWindow;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
