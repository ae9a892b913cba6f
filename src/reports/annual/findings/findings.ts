import type { Part } from "../../../tables/document.ts";
import { type Phrase, sentencePhrase } from "../../../tables/phrase.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { type AnnualRequest, labelOf, momentOf, yearBefore } from "../annual-request.ts";
import { isNothing } from "../figures/figure-number.ts";
import type { InForce } from "../figures/in-force.ts";
import { type YearFigure, yearSentence } from "../figures/year-figures.ts";
import type { KeyFigures } from "../key-figures.ts";
import { agreementsSigned, agreementsUsed } from "./agreement-findings.ts";
import type { Finding, RankedMeasure } from "./finding.ts";
import { firstTimeFindings } from "./first-time-findings.ts";
import { mostActivePartner } from "./most-active-partner.ts";
import { noneFinding } from "./none-finding.ts";
import { partnersRanked, rankingFindings } from "./ranking-findings.ts";
import { mostFindings } from "./thresholds.ts";

/** What the numbers of the year show, the most important first. */
export function findingsOf({ ofYear, inForce }: KeyFigures, request: AnnualRequest): readonly Finding[] {
  const figure = (name: string): YearFigure | undefined => ofYear.find((one) => one.name === name);
  const told = (name: string): Finding[] => figureFinding(figure(name), request);
  const ranked = (name: RankedMeasure): Finding[] => {
    const found = figure(name);
    return found && !isNothing(found.now) ? rankingFindings(name, found, request) : [];
  };
  const [studentsOut, ...studentsOutMore] = ranked("students-out");
  const [studentsIn, ...studentsInMore] = ranked("students-in");
  const signed = figure("agreements");
  const positive: readonly (Finding | undefined)[] = [
    ...told("students-out"),
    studentsOut,
    ...told("students-in"),
    ...told("staff-out"),
    ...(signed && !isNothing(signed.now)
      ? [agreementsSigned(signed, request) ?? figureFinding(signed, request)[0]]
      : []),
    agreementsUsed(request),
    inForceFinding(inForce, request),
    studentsIn,
    ...told("staff-in"),
    ...told("people-in"),
    ...ranked("people-in"),
    ...firstTimeFindings(request),
    mostActivePartner(request),
    ...ranked("staff-out"),
    ...ranked("staff-in"),
    ...studentsOutMore,
    ...studentsInMore,
    ...told("events"),
    ...told("people-out"),
    ...ranked("people-out"),
    ...ranked("agreements"),
    partnersRanked(request),
  ];
  const none = noneFinding(ofYear, request);
  const some = positive.flatMap((finding) => finding ?? []).slice(0, mostFindings - (none ? 1 : 0));
  return namedOnce(none ? withNone(some, none, ofYear) : some);
}

/** That nothing is on record comes first where it is all there is to say of the year, else after the two most important findings. */
function withNone(some: readonly Finding[], none: Finding, ofYear: readonly YearFigure[]): readonly Finding[] {
  const at = ofYear.every(({ now }) => isNothing(now)) ? 0 : 2;
  return [...some.slice(0, at), none, ...some.slice(at)];
}

/** What happened in the year as a number beside that of the year before; none where nothing did. */
function figureFinding(figure: YearFigure | undefined, request: AnnualRequest): Finding[] {
  const sentence = figure && !isNothing(figure.now) ? yearSentence(figure, request) : undefined;
  if (!figure || !sentence) return [];
  return [{ claim: { is: "figure", figure: figure.name, count: sentence.count }, sentence, from: figure.now.cell }];
}

function inForceFinding({ now, perhaps, before }: InForce, request: AnnualRequest): Finding | undefined {
  if (!now.count || isNothing(now)) return undefined;
  const earlier = before.max === 0 ? undefined : { year: labelOf(yearBefore(request)), count: before };
  return {
    claim: { is: "figure", figure: "agreements-in-force", count: now.count },
    sentence: {
      message: "key-figure",
      figure: "agreements-in-force",
      when: momentOf(request, "day"),
      count: now.count,
      earlier,
      perhaps,
    },
    from: now.cell,
  };
}

/** The year is named in the first sentence of those that are of it. */
function namedOnce(findings: readonly Finding[]): readonly Finding[] {
  const [first] = findings.filter(isOfYear);
  return findings.map((finding) =>
    isOfYear(finding) && finding !== first
      ? { ...finding, sentence: { ...finding.sentence, when: undefined } }
      : finding,
  );
}

type OfYear = Finding & { readonly sentence: Extract<Phrase, { message: "key-figure" }> };

const isOfYear = (finding: Finding): finding is OfYear =>
  finding.sentence.message === "key-figure" && finding.sentence.when?.is === "year";

/** The findings as a list, each with the records behind it; none where there is none. */
export const findingsList = (findings: readonly Finding[]): Part[] =>
  findings.length > 0
    ? [
        {
          is: "list",
          title: sentencePhrase(title),
          items: findings.map(({ sentence, from }) => ({ sentence, from })),
        },
      ]
    : [];

const title: Sentence = {
  en: "Key findings",
  ru: "Главное за год",
  tg: "Натиҷаҳои муҳим",
  uz: "Asosiy xulosalar",
};
