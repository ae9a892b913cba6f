import { isStillToCome } from "../../../derived/still-to-come.ts";
import { tookPlace } from "../../../derived/took-place.ts";
import { countSentence } from "../../../locales/number-sentences.ts";
import { upperFirst } from "../../../locales/upper-first.ts";
import { inYear } from "../../../locales/year-sentences.ts";
import type { RecordOf } from "../../../registry/record.ts";
import { countCell, listCell } from "../../../tables/cell.ts";
import { filledPhrase, sentencePhrase } from "../../../tables/phrase.ts";
import { exactly } from "../../../values/count.ts";
import type { Day, Span } from "../../../values/dates/calendar.ts";
import { firstDayOfYear } from "../../../values/dates/years.ts";
import { type Sentence, sentenceOf } from "../../../values/texts/sentence.ts";
import { withRecords } from "../../counting/cell-records.ts";
import { recordCell } from "../../listing/cells.ts";
import { selectedRecords } from "../../selection/selected-records.ts";
import { type AnnualRequest, labelOf, ofAnyYear } from "../annual-request.ts";
import { projectNameCell } from "../project-name.ts";
import type { Finding } from "./finding.ts";
import { mostNames } from "./thresholds.ts";

type Lasting = RecordOf<"projects"> | RecordOf<"joint-programmes">;

/** The joint programmes and projects that surely began in the year, and the projects that surely ended in it. */
export function begunAndEnded(request: AnnualRequest): Finding[] {
  const { registry, on, years } = request.context.question;
  const selected = selectedRecords(["projects", "joint-programmes"], ofAnyYear(request));
  const first = firstDayOfYear(request.year, years);
  const isInYear = (days: Span | undefined): boolean => days !== undefined && days.first >= first && days.last <= on;
  const happened = (record: Lasting): boolean => tookPlace(record) && !isStillToCome(record, registry.settings, on);
  const projects = selected.of("projects").filter(happened);
  const projectsOfAnyDay = selected.of("projects").filter(tookPlace);
  const programmes = selected.of("joint-programmes").filter(happened);
  return [
    ...finding(
      "joint-programmes-begun",
      programmes.filter(({ starts }) => isInYear(starts)),
      request,
    ),
    ...finding(
      "projects-begun",
      projects.filter(({ starts }) => isInYear(starts)),
      request,
    ),
    ...finding(
      "projects-ended",
      projects.filter(({ ends }) => isInYear(ends)),
      request,
    ).map((ended) => (projectsOfAnyDay.every((project) => isOver(project, on)) ? withNoneLeft(ended) : ended)),
  ];
}

/** Whether a project is surely over on a day. */
const isOver = ({ stage, ends }: RecordOf<"projects">, on: Day): boolean =>
  stage === "completed" || (ends !== undefined && ends.last <= on);

/** That after the projects that ended none goes on, and none is to come. */
const withNoneLeft = (ended: Finding): Finding => ({
  ...ended,
  claim: ended.claim.is === "projects-ended" ? { ...ended.claim, isNoneLeft: true } : ended.claim,
  sentence: { message: "joined", phrases: [ended.sentence, sentencePhrase(noneLeft)] },
});

const noneLeft: Sentence = {
  en: "No project on record goes on.",
  ru: "Других реализуемых проектов в реестре нет.",
  tg: "Дар феҳрист лоиҳаи дигари дар ҳоли иҷро нест.",
  uz: "Reyestrda davom etayotgan boshqa loyiha yoʻq.",
};

function finding(is: keyof typeof leads, records: readonly Lasting[], request: AnnualRequest): Finding[] {
  if (records.length === 0) return [];
  const { registry } = request.context.question;
  const count = withRecords(countCell(exactly(records.length)), records);
  const names = listCell(
    records.map((record) =>
      record.kind === "projects" ? projectNameCell(record, registry) : recordCell(record.kind, record.id, registry),
    ),
  );
  const lead = leads[is](inYear(labelOf(request)));
  const number = countSentence(exactly(records.length));
  const sentence =
    records.length > mostNames
      ? sentencePhrase(sentenceOf((language) => `${upperFirst(lead[language])}: ${number[language]}.`))
      : filledPhrase(
          sentenceOf((language) => `${upperFirst(lead[language])}: {names}.`),
          { names },
        );
  return [{ claim: { is, ids: records.map(({ id }) => id) }, sentence, from: count, isOfNoTable: true }];
}

const leads = {
  "joint-programmes-begun": ({ en, ru, tg, uz }: Sentence): Sentence => ({
    en: `joint programmes begun ${en}`,
    ru: `совместные программы, начатые ${ru}`,
    tg: `барномаҳои муштараки ${tg} оғозшуда`,
    uz: `${uz} boshlangan qoʻshma dasturlar`,
  }),
  "projects-begun": ({ en, ru, tg, uz }: Sentence): Sentence => ({
    en: `projects begun ${en}`,
    ru: `проекты, начатые ${ru}`,
    tg: `лоиҳаҳои ${tg} оғозшуда`,
    uz: `${uz} boshlangan loyihalar`,
  }),
  "projects-ended": ({ en, ru, tg, uz }: Sentence): Sentence => ({
    en: `projects ended ${en}`,
    ru: `проекты, завершившиеся ${ru}`,
    tg: `лоиҳаҳои ${tg} анҷомёфта`,
    uz: `${uz} yakunlangan loyihalar`,
  }),
} as const;
