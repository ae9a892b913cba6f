import { stateOf } from "../../../derived/agreements/state.ts";
import { isPast } from "../../../queries/question.ts";
import { dateCell } from "../../../tables/cell.ts";
import { cellAlone } from "../../../tables/phrase.ts";
import { compareDays } from "../../../values/dates/calendar.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import type { ReportRequest } from "../../define-report.ts";
import { institutionCell } from "../../row-tables/row-table.ts";
import { selectedRecords } from "../../selection/selected-records.ts";
import { projectName } from "../project-name.ts";
import { requestedInstitutions } from "../requested-institutions.ts";
import { type Decision, lastDayAhead } from "./decision.ts";

/** The running projects that end in the months ahead, the next first. */
export function endingProjects(request: ReportRequest): Decision {
  const { question } = request.context;
  const { registry, on } = question;
  const isOfSeveral = requestedInstitutions(request).length > 1;
  const running = selectedRecords(["projects"], request)
    .of("projects")
    .filter((project) => stateOf(project, registry, on) === "running");
  const found = running.flatMap((project) => {
    const { ends, institution } = project;
    const { name, details } = projectName(project, registry);
    if (!ends || isPast(ends.last, question) || ends.first > lastDayAhead(on)) return [];
    const named = () => ({
      name,
      details: [
        ...details,
        ...(isOfSeveral ? [cellAlone(institutionCell(institution, registry))] : []),
        { sentence: endsOn, cells: { day: dateCell(ends.text) } },
      ],
    });
    return [{ day: ends.last, matter: { record: project, named } }];
  });
  found.sort((a, b) => compareDays(a.day, b.day));
  return { lead, matters: found.map(({ matter }) => matter) };
}

const lead: Sentence = {
  en: "Projects that end by {until} ({count})",
  ru: "Проекты, которые завершаются до {until} ({count})",
  tg: "Лоиҳаҳое, ки то {until} ба анҷом мерасанд ({count})",
  uz: "{until} sanasigacha yakunlanadigan loyihalar ({count})",
};

const endsOn: Sentence = {
  en: "ends {day}",
  ru: "завершается {day}",
  tg: "анҷомаш {day}",
  uz: "{day} da yakunlanadi",
};
