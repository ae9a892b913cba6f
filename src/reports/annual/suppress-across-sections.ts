import type { AnnualSection } from "../../kinds/annual-sections.ts";
import type { Part } from "../../tables/document.ts";
import { sentencePhrase } from "../../tables/phrase.ts";
import type { Table } from "../../tables/table.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { hasSuppressedCells } from "../disclosure-control/suppress-small-cells.ts";
import { withholdPersonFigures } from "./withhold-person-figures.ts";

/** A section with its parts. */
type SectionParts = { readonly name: AnnualSection; readonly body: readonly Part[]; readonly annex: readonly Part[] };

/** The sections that show the same persons again and again, each time grouped otherwise. */
const byCountryOnly: readonly AnnualSection[] = ["students-abroad", "incoming-students", "staff-mobility"];
const otherGroupings: readonly AnnualSection[] = ["fields-of-education", "balance", "durations", "rates", "presence"];
/** The sections that contain totals of persons. */
const goalSections: readonly AnnualSection[] = ["targets", "claims"];

/**
 * Where a number of persons is too small to be shown, the persons are shown by country only: from two tables of the same
 * persons, each grouped otherwise, a suppressed number could be calculated.
 */
export function suppressAcrossSections<Section extends SectionParts>(sections: readonly Section[]): readonly Section[] {
  if (!sections.some(({ name, body, annex }) => showsPersons(name) && [...body, ...annex].some(isSuppressed)))
    return sections;
  return sections.map((section) => ({ ...section, ...suppressedParts(section) }));
}

const showsPersons = (name: AnnualSection): boolean => byCountryOnly.includes(name) || otherGroupings.includes(name);

const isSuppressed = (part: Part): boolean => part.is === "table" && hasSuppressedCells(part.table);

function suppressedParts({ name, body, annex }: SectionParts): Pick<SectionParts, "body" | "annex"> {
  if (goalSections.includes(name)) return { body: body.map(withholdPersons), annex: annex.map(withholdPersons) };
  if (!showsPersons(name)) return { body, annex };
  const all = [...body, ...annex];
  if (all.length === 0) return { body, annex };
  const explanation: Part = { is: "text", sentences: [sentencePhrase(onlyByCountry)] };
  if (otherGroupings.includes(name)) return { body: [explanation], annex: [] };
  const table = all.find((part) => part.is === "table" && isByCountry(part.table));
  const shown = [explanation, ...all.filter(({ is }) => is === "chart"), ...(table ? [table] : [])];
  return { body: shown, annex: [] };
}

function withholdPersons(part: Part): Part {
  if (part.is !== "table") return part;
  const { table, full } = part;
  return { is: "table", table: withholdPersonFigures(table), full: full && withholdPersonFigures(full) };
}

/** Whether country is all that a table groups persons by, beside years. */
const isByCountry = ({ columns }: Table): boolean =>
  columns.filter(({ role }) => role === "label").every(({ key }) => key === "country");

const onlyByCountry: Sentence = {
  en: "Some numbers of persons are too small to be shown. So that they cannot be worked out, persons are grouped by country only.",
  ru: "Часть данных о числе лиц не раскрывается из-за малой численности. Чтобы их нельзя было вычислить, сведения приведены только по странам.",
  tg: "Баъзе шумораҳои шахсон аз сабаби хурд будан нишон дода намешаванд. Барои он ки онҳоро ҳисоб карда набароянд, маълумот танҳо аз рӯи кишвар дода шудааст.",
  uz: "Kishilar soni juda oz boʻlgan ayrim maʼlumotlar koʻrsatilmaydi. Ularni hisoblab topib boʻlmasligi uchun maʼlumotlar faqat mamlakatlar boʻyicha berilgan.",
};
