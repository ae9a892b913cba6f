import type { Part } from "../../../tables/document.ts";
import { type Phrase, sentencePhrase } from "../../../tables/phrase.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { type AnnualRequest, labelOf, momentOf, yearBefore } from "../annual-request.ts";
import { isNothing } from "../figures/figure-number.ts";
import type { InForce } from "../figures/in-force.ts";
import { type YearFigure, yearSentence } from "../figures/year-figures.ts";
import type { KeyFigures } from "../key-figures.ts";
import { agreementsSigned, agreementsUsed } from "./agreement-findings.ts";
import { begunAndEnded } from "./begun-and-ended.ts";
import type { Finding, RankedMeasure } from "./finding.ts";
import { firstTimeFindings } from "./first-time-findings.ts";
import { institutionsWithRecords } from "./institutions-with-records.ts";
import { mostActivePartner } from "./most-active-partner.ts";
import { noneFinding } from "./none-finding.ts";
import { partnersRanked, rankingFindings } from "./ranking-findings.ts";
import { mostFindings } from "./thresholds.ts";

/** What the numbers of the year show, the most important first. */
export function findingsOf(figures: KeyFigures, request: AnnualRequest): readonly Finding[] {
  const none = noneFinding(figures.ofYear, request);
  const most = mostFindings - (none ? 1 : 0);
  const found: Finding[] = [];
  for (const finding of possibleFindings(figures, request)) {
    found.push(finding);
    // What comes after is not worked out. Whose records they are is said beside the findings, not instead of one.
    if (found.filter(({ claim }) => claim.is !== "institutions-with-records").length === most) break;
  }
  return namedOnce(none ? withNone(found, none, figures.ofYear) : found);
}

/** All that can be said of what is on record, the most important first. */
export function* possibleFindings({ ofYear, inForce }: KeyFigures, request: AnnualRequest): Generator<Finding, void> {
  const figure = (name: string): YearFigure | undefined => ofYear.find((one) => one.name === name);
  const told = (name: string): Finding[] => figureFinding(figure(name), request);
  const ranked = (name: RankedMeasure): Finding[] => {
    const found = figure(name);
    return found && !isNothing(found.now) ? rankingFindings(name, found, request) : [];
  };
  yield* some(institutionsWithRecords(request));
  yield* told("students-out");
  const studentsOut = ranked("students-out");
  yield* studentsOut.slice(0, 1);
  yield* told("students-in");
  yield* told("staff-out");
  const signed = figure("agreements");
  const named = signed && !isNothing(signed.now) ? agreementsSigned(signed, request) : undefined;
  yield* named ? [named] : told("agreements");
  yield* some(mostActivePartner(request));
  yield* begunAndEnded(request);
  yield* some(agreementsUsed(request));
  yield* some(inForceFinding(inForce, request));
  const studentsIn = ranked("students-in");
  yield* studentsIn.slice(0, 1);
  yield* told("staff-in");
  yield* told("people-in");
  yield* ranked("people-in");
  yield* firstTimeFindings(request);
  yield* ranked("staff-out");
  yield* ranked("staff-in");
  yield* studentsOut.slice(1);
  yield* studentsIn.slice(1);
  yield* told("events");
  yield* told("people-out");
  yield* ranked("people-out");
  yield* ranked("agreements");
  yield* some(partnersRanked(request));
}

const some = (finding: Finding | undefined): Finding[] => (finding ? [finding] : []);

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
          name: "findings",
          title: sentencePhrase(title),
          items: findings.map(({ sentence, from, isOfNoTable }) => ({ sentence, from, isOfNoTable })),
        },
      ]
    : [];

const title: Sentence = {
  en: "Key findings",
  ru: "Главное за год",
  tg: "Натиҷаҳои муҳим",
  uz: "Asosiy xulosalar",
};
