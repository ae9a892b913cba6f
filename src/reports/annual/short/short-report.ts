import type { AnnualSection } from "../../../kinds/annual-sections.ts";
import type { Part, Section } from "../../../tables/document.ts";
import { filledPhrase, sentencePhrase } from "../../../tables/phrase.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { chapterTitles } from "../chapter-titles.ts";
import type { PreparedSection } from "../prepared-section.ts";

/** The sections whose first table or chart a short report has. */
export const shortSections: readonly AnnualSection[] = [
  "summary",
  "students-abroad",
  "incoming-students",
  "comparison",
  "map",
  "agreements-by-country",
];

/** A report of two pages before it is cut to them: what is in brief, the tables that a rector asks for, and where the rest is. */
export function shortOutline(prepared: readonly PreparedSection[], fullCommand: string): Section[] {
  const bodyOf = (name: AnnualSection): readonly Part[] =>
    prepared.find((section) => section.name === name)?.body ?? [];
  const tableOf = (name: AnnualSection): readonly Part[] => upToFirstTable(bodyOf(name));
  const chapters = [
    { name: "summary", title: chapterTitles.summary, parts: bodyOf("summary") },
    {
      name: "students",
      title: chapterTitles.students,
      parts: [...tableOf("students-abroad"), ...tableOf("incoming-students")],
    },
    {
      name: "partnership",
      title: chapterTitles.partnership,
      parts: [
        ...tableOf("comparison"),
        // There is room for one of the two.
        ...(bodyOf("comparison").length > 0 ? [] : bodyOf("map").filter(({ is }) => is === "chart")),
        ...tableOf("agreements-by-country"),
      ],
    },
    { name: "full-report", title: whereTheRestIs, parts: [restPart(fullCommand)] },
  ];
  return chapters
    .filter(({ parts }) => parts.length > 0)
    .map(({ name, title, parts }, index) => ({ name, title: sentencePhrase(title), number: String(index + 1), parts }));
}

/** The first table of a section, with the words before it: why there is no other. */
function upToFirstTable(parts: readonly Part[]): readonly Part[] {
  const others = parts.filter(({ is }) => is !== "chart");
  return others.slice(0, others.findIndex(({ is }) => is === "table") + 1);
}

const restPart = (command: string): Part => ({
  is: "text",
  sentences: [filledPhrase(rest, { command: { is: "plain", text: command } })],
});

const whereTheRestIs: Sentence = {
  en: "In the full report",
  ru: "Что есть в полном отчёте",
  tg: "Дар ҳисоботи пурра",
  uz: "Toʻliq hisobotda",
};

const rest: Sentence = {
  en: "This is the report in brief. Staff, projects, events, plans, lists by name, definitions and what the data lack stand in the full report: {command}",
  ru: "Это краткий отчёт. Сведения о сотрудниках, проектах, мероприятиях, планах, перечни, определения и сведения о неполноте данных — в полном отчёте: {command}",
  tg: "Ин ҳисоботи мухтасар аст. Маълумот дар бораи кормандон, лоиҳаҳо, чорабиниҳо, нақшаҳо, рӯйхатҳо, таърифҳо ва камбудии маълумот дар ҳисоботи пурра аст: {command}",
  uz: "Bu qisqa hisobot. Xodimlar, loyihalar, tadbirlar, rejalar, roʻyxatlar, taʼriflar va maʼlumotlarning yetishmasligi toʻliq hisobotda berilgan: {command}",
};
