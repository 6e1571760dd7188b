// SPDX-License-Identifier: MIT
#include "tools/star-lint/lint/lint_worker.hpp"

#include "libcommon/text/story_stream.hpp"
#include "tools/star-lint/classify/classify.hpp"
#include "tools/star-lint/lint/stats.hpp"
#include "tools/star-lint/lint/story_batches.hpp"
#include "tools/star-lint/lint/story_report.hpp"

namespace career::star_lint {
namespace {

const LintSettings& settings_of(const CheckProfile& profile) {
    return static_cast<const LintSettings&>(*profile.settings);
}

}  // namespace

StoryChecker& LintWorker::checker_for(const CheckProfile& profile) {
    const auto known = checkers_.find(profile.number);
    if (known != checkers_.end()) return known->second;
    const RuleSettings& rules = settings_of(profile).rules;
    return checkers_.emplace(profile.number, StoryChecker(profile.selection, rules)).first->second;
}

void LintWorker::check_story(Story& story, const Source& source, const FileToCheck& file, StoryChecker& checker,
                             FileSink& sink) {
    const RuleSettings& rules = settings_of(*file.profile).rules;
    infer_parts(source.text(), story);
    for (const FieldNote& note : story.notes) {
        Error error{source.position(note.at.begin), note.what, note.remedy};
        error.at.file = file.name;
        if (note.error)
            sink.error(std::move(error));
        else
            sink.note(std::move(error));
    }
    UnitReport report;
    if (sink.wants_head()) report = head_of(story, source, file.name, rules);
    findings_.clear();
    if (wishes_.stats) {
        report.data = stats_table(story, source, file.name, rules);
    } else {
        if (sink.wants_data()) report.data = story_table(story, source, file.name, rules, sink.column());
        checker.check(story, source, findings_);
        if (sink.wants_edits())
            for (Edit& edit : part_name_edits(story, source)) sink.edit(std::move(edit));
        if (wishes_.summaries) sink.keep(checker.summarize(story, source, file.number));
    }
    sink.unit(std::move(report), unit_of(story), findings_);
}

void LintWorker::check(const FileToCheck& file, FileSink& sink) {
    StoryChecker& checker = checker_for(*file.profile);
    const StoryFormat format = story_format(file.name);
    const PartNames& names = settings_of(*file.profile).names;
    if (file.text != nullptr) {
        sink.begin_piece(*file.text);
        for (Story& story : read_stories(*file.text, format, names))
            check_story(story, *file.text, file, checker, sink);
        return;
    }
    bool any = false;
    const auto end = [&](const Errors& errors) {
        for (const Error& error : errors) sink.error(error);
        if (!any && errors.empty()) sink.note({{file.name, 0, 0}, "holds no story", "write one, or exclude the file"});
    };
    if (file.read_ahead) {
        StoryBatches batches(file.name, file.descriptor, format, names);
        while (const auto batch = batches.next()) {
            sink.begin_piece(batch->source);
            for (Story& story : batch->stories) check_story(story, batch->source, file, checker, sink);
            any = true;
        }
        return end(batches.errors());
    }
    StoryStream stream(file.name, file.descriptor, format, StoryStream::Limits(), names);
    const Source* piece = nullptr;
    while (stream.next() != nullptr) {
        if (&stream.source() != piece) sink.begin_piece(*(piece = &stream.source()));
        check_story(*stream.mutable_story(), stream.source(), file, checker, sink);
        any = true;
    }
    end(stream.errors());
}

}  // namespace career::star_lint
