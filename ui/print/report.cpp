// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/parts.h"
#include "ui/print/reportsections.h"
#include "ui/print/sheets.h"

#include <iterator>
#include <memory>
#include <utility>
#include <vector>

namespace stridewell {

namespace {

constexpr int mostPages = 2;
/// From the most to the least. Notes alone may need more pages.
constexpr ReportDetail details[]{
    {20, 16, 16, 12},   {16, 12, 12, 8},    {13, 9, 9, 6},      {12, 7, 7, 5}, {11, 5, 6, 4},
    {10, 4, 5, 4},      {9, 4, 4, 3},       {9, 3, 3, 3},       {8, 3, 2, 2},  {8, 3, 2, 2, true},
    {6, 2, 2, 2, true}, {6, 2, 2, 1, true}, {4, 1, 1, 1, true},
};

/// The report at one degree of detail.
class ReportPages : public FlowPages {
public:
    ReportPages(const ReportData& data, const ReportDetail& detail) : m_data(data), m_detail(detail) {}

    [[nodiscard]] QString title() const override { return ReportText::title(); }

protected:
    [[nodiscard]] QString runningTitle() const override {
        const QString& name = m_data.options.name;
        return name.isEmpty() ? title() : title() + QStringLiteral(" · ") + name;
    }

    [[nodiscard]] std::vector<Block> blocks(double width, Setting /*setting*/) const override {
        const ReportSections sections(m_data, m_detail, palette(), width);
        std::vector<Block> all{titleBlock(ReportText::heading(), sections.reportOf(), palette(), width)};
        using Section = std::vector<Block> (ReportSections::*)() const;
        for (const Section section : {&ReportSections::atAGlance, &ReportSections::chart, &ReportSections::symptoms,
                                      &ReportSections::planDid, &ReportSections::weeks, &ReportSections::runs,
                                      &ReportSections::scores, &ReportSections::notes, &ReportSections::howToRead}) {
            std::vector<Block> blocks = (sections.*section)();
            std::move(blocks.begin(), blocks.end(), std::back_inserter(all));
        }
        return all;
    }

private:
    const ReportData& m_data;
    ReportDetail m_detail;
};

/// For whoever looks at the back: what was planned, what was run, how it hurt, what was ticked, what the plan did.
class Report : public PagePainter {
public:
    explicit Report(ReportData data) : m_data(std::move(data)) {}

    [[nodiscard]] QString title() const override { return ReportText::title(); }
    [[nodiscard]] int pageCount(const PageGeometry& geometry) const override {
        return pagesFor(geometry).pageCount(geometry);
    }
    void paint(QPainter& painter, const PageGeometry& geometry, int page) const override {
        pagesFor(geometry).paint(painter, geometry, page);
    }

private:
    /// The most that two pages hold, or what is usual where notes need more of them anyway.
    [[nodiscard]] const ReportPages& pagesFor(const PageGeometry& geometry) const {
        if (m_pages && m_size == geometry.size) {
            return *m_pages;
        }
        m_size = geometry.size;
        for (const ReportDetail& detail : details) {
            m_pages = std::make_unique<ReportPages>(m_data, detail);
            if (m_pages->pageCount(geometry) <= mostPages) {
                return *m_pages;
            }
        }
        if (m_data.options.notes) {
            m_pages = std::make_unique<ReportPages>(m_data, details[1]);
        }
        return *m_pages;
    }

    ReportData m_data;
    mutable QSizeF m_size;
    mutable std::unique_ptr<ReportPages> m_pages; ///< for paper of that size
};

} // namespace

std::unique_ptr<PagePainter> report(const Projection& projection, const Profile& profile, const Journal& journal,
                                    const Formats& formats, const ReportOptions& options) {
    return std::make_unique<Report>(
        ReportData{projection, profile, formats, options, reportFacts(options, projection, profile, journal)});
}

} // namespace stridewell
