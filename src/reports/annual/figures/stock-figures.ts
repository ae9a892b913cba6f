import { lastTerms, untilOf } from "../../../derived/in-force.ts";
import { isStillToCome } from "../../../derived/still-to-come.ts";
import { changeSince } from "../../../locales/figure-words.ts";
import { measureOf } from "../../../measures/index.ts";
import type { Agreement, Partner } from "../../../registry/record.ts";
import type { Registry } from "../../../registry/registry.ts";
import { nothingCell } from "../../../tables/cell.ts";
import type { KeyFigure } from "../../../tables/document.ts";
import { type Phrase, sentencePhrase } from "../../../tables/phrase.ts";
import { groupBy } from "../../../values/group-by.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { countedItems } from "../../counting/counted-items.ts";
import { isStageWithoutDate } from "../../row-tables/stage-cell.ts";
import { inState, selectedAgreements } from "../../selection/selected-agreements.ts";
import { selectedRecords } from "../../selection/selected-records.ts";
import { type AnnualRequest, labelOf, ofAnyYear, yearBefore } from "../annual-request.ts";
import { isNothing, numberOf, undatedOf } from "./figure-number.ts";
import {
  earlierNumber,
  endNotRecorded,
  inForceOn,
  noneAbroad,
  noneInForceOn,
  noneRanIn,
  nothingOnRecord,
  onlyUndated,
  partnersInCountries,
  proposedOrPrepared,
  ranIn,
} from "./figure-remarks.ts";
import { type FigureRule, labelOfFigure, type StockName } from "./figure-rules.ts";
import type { InForce } from "./in-force.ts";
import { partnersAbroad } from "./partners-abroad.ts";
import { undatedProjectsRemark } from "./undated-projects.ts";

/** A figure of what is on record on the last day of the year, whatever its dates. */
export function stockTile(
  rule: Extract<FigureRule, { readonly holds: "record" }>,
  agreements: InForce,
  request: AnnualRequest,
): { readonly tile: KeyFigure; readonly notes: readonly Phrase[] } {
  const number = numberOf(rule.measure, "day", request);
  const planned = rule.name === "joint-programmes" ? plannedRemark(request) : [];
  const known = isNothing(number) ? [nothingOnRecord] : remarksOf(rule.name, agreements, request);
  const remarks = [...known, ...planned];
  const tile: KeyFigure = {
    label: sentencePhrase(labelOfFigure(rule)),
    value: isNothing(number) ? nothingCell : number.cell,
    before: nothingCell,
    change: nothingCell,
    remarks: remarks.map(sentencePhrase),
  };
  return { tile, notes: number.notes };
}

function remarksOf(name: StockName, agreements: InForce, request: AnnualRequest): readonly Sentence[] {
  switch (name) {
    case "agreements-on-record":
      return [inForceRemark(agreements, request), ...endNotRecordedRemark(request)];
    case "partners":
      return partnersRemark(request);
    case "projects":
      return projectsRemarks(request);
    case "joint-programmes":
      return undatedRemark(name, request);
  }
}

/** How many of the agreements on record are in force: as many, and those without a date perhaps. */
function inForceRemark({ now, perhaps, before, change }: InForce, request: AnnualRequest): Sentence {
  const { on } = request.context.question;
  if (!now.count || isNothing(now)) return noneInForceOn(on, perhaps);
  const earlier = before.max === 0 ? undefined : earlierNumber(labelOf(yearBefore(request)), before, change);
  return inForceOn(on, now.count, perhaps, earlier);
}

/** Of how many agreements in force nobody knows when they end: no end is on record, and none renews itself. */
function endNotRecordedRemark(request: AnnualRequest): Sentence[] {
  const any = ofAnyYear(request);
  const { registry } = request.context.question;
  const inForce = inState(selectedAgreements(any).agreements, any, "in-force");
  const endless = inForce.filter((agreement) => !untilOf(agreement, registry) && !renewsItself(agreement, registry));
  return endless.length > 0 ? [endNotRecorded(endless.length, inForce.length)] : [];
}

const renewsItself = (agreement: Agreement, registry: Registry): boolean =>
  lastTerms(agreement, registry).renewal === "automatic";

function partnersRemark(request: AnnualRequest): Sentence[] {
  const { context, ...asked } = ofAnyYear(request);
  const { dated } = countedItems({ ...asked, measure: measureOf("partners") }, [], false, context.question);
  const partners = dated.items.flatMap(({ item: { record } }): Partner[] =>
    record.kind === "partners" ? [record] : [],
  );
  const abroad = partnersAbroad(partners, request);
  return abroad.length > 0
    ? [partnersInCountries(abroad.length, groupBy(abroad, ({ country }) => country).size)]
    : [noneAbroad];
}

function projectsRemarks(request: AnnualRequest): Sentence[] {
  const measure = "projects-running";
  const ran = numberOf(measure, "year", request);
  const before = numberOf(measure, "year", yearBefore(request));
  const change = ran.count && before.count && changeSince(ran.count, before.count);
  const earlier =
    before.count && !isNothing(before) ? earlierNumber(labelOf(yearBefore(request)), before.count, change) : undefined;
  return [
    ran.count && !isNothing(ran) ? ranIn(labelOf(request), ran.count, earlier) : noneRanIn(labelOf(request)),
    ...undatedProjectsRemark(selectedRecords(["projects"], ofAnyYear(request)).of("projects")),
  ];
}

/** Joint programmes that are only proposed or prepared, which no number of them counts; not those of later, which the list has not. */
function plannedRemark(request: AnnualRequest): Sentence[] {
  const all = selectedRecords(["joint-programmes"], ofAnyYear(request)).of("joint-programmes");
  const { registry, on, isDayOver } = request.context.question;
  const planned = all.filter((one) => one.stage !== undefined && !isStillToCome(one, registry.settings, on));
  const withoutDate = isDayOver ? planned.filter(isStageWithoutDate).length : 0;
  return planned.length > 0 ? [proposedOrPrepared(planned.length, withoutDate)] : [];
}

function undatedRemark(measure: string, request: AnnualRequest): Sentence[] {
  const undated = undatedOf(measure, request);
  return undated.is === "count" && undated.count.max !== 0 ? [onlyUndated(undated.count)] : [];
}
