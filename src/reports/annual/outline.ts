import { annualChapters } from "../../kinds/annual-sections.ts";
import { lowerFirst } from "../../locales/lower-first.ts";
import type { Part, Section } from "../../tables/document.ts";
import { sentencePhrase } from "../../tables/phrase.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { annexTitleOf } from "./annex-titles.ts";
import { type AnnualRequest, labelOf } from "./annual-request.ts";
import { chapterTitles } from "./chapter-titles.ts";
import { leftOutSentences, withoutContent } from "./left-out-sections.ts";
import type { PreparedSection } from "./prepared-section.ts";

/** The report's chapters and their sections with numbers: the usual ones, where a section without content is left out. */
export function usualOutline(prepared: readonly PreparedSection[], request: AnnualRequest): Section[] {
  const label = labelOf(request);
  return annualChapters
    .filter(({ name }) => name !== "annex")
    .flatMap(({ name, sections }, index): Section[] => {
      const number = String(index + 1);
      const inner = sections.flatMap((wanted) => prepared.find((section) => section.name === wanted) ?? []);
      const [only] = inner;
      const head = { name, title: sentencePhrase(chapterTitles[name]), number };
      if (only?.name === name) return [{ ...head, parts: only.body }];
      const shown = inner.filter(({ body }) => body.length > 0);
      const others = inner.filter((section) => !shown.includes(section) && section.name !== "comparison");
      const inAnnex = others.filter(({ annex }) => annex.length > 0);
      const leftOut = leftOutSentences(
        others.filter((section) => !inAnnex.includes(section)),
        label,
      );
      return [
        { ...head, parts: textPart([...leftOut, ...inAnnex.map(onlyInAnnex)]) },
        ...shown.map((section, at) => ({ ...sectionOf(section), level: 2 as const, number: `${number}.${at + 1}` })),
      ];
    });
}

/** The sections that an office has chosen, each a chapter; one without content says why. */
export const chosenOutline = (prepared: readonly PreparedSection[], request: AnnualRequest): Section[] =>
  prepared.map((section, index) => ({
    ...sectionOf(section),
    number: String(index + 1),
    parts: section.body.length > 0 ? section.body : textPart([insteadOfContent(section, request)]),
  }));

const insteadOfContent = (section: PreparedSection, request: AnnualRequest): Sentence =>
  section.annex.length > 0 ? onlyInAnnex(section) : withoutContent(section, labelOf(request));

/** The annex: what sections have beside the body, then the sections that stand in it as a whole. */
export function annexOutline(prepared: readonly PreparedSection[], whole: readonly Section[]): Section[] {
  const details = prepared
    .filter(({ annex }) => annex.length > 0)
    .map(({ name, title, annex }) => ({
      name: `annex-${name}`,
      title: sentencePhrase(annexTitleOf(name, title)),
      parts: annex,
    }));
  return [
    { name: "annex", title: sentencePhrase(chapterTitles.annex), parts: [] },
    ...[...details, ...whole].map((section, at) => ({ ...section, level: 2 as const, number: `A.${at + 1}` })),
  ];
}

/** A section of the body. */
export const sectionOf = ({ name, title, body }: PreparedSection): Section => ({
  name,
  title: sentencePhrase(title),
  parts: body,
});

function onlyInAnnex({ name, title }: PreparedSection): Sentence {
  const { en, ru, tg, uz } = annexTitleOf(name, title);
  return {
    en: `In the annex: ${lowerFirst(en)}.`,
    ru: `В приложении: ${lowerFirst(ru)}.`,
    tg: `Дар замима: ${lowerFirst(tg)}.`,
    uz: `Ilovada: ${lowerFirst(uz)}.`,
  };
}

const textPart = (sentences: readonly Sentence[]): Part[] =>
  sentences.length > 0 ? [{ is: "text", sentences: sentences.map(sentencePhrase) }] : [];
