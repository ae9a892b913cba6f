import { isStillToCome } from "../../../derived/still-to-come.ts";
import { measureOf } from "../../../measures/index.ts";
import type { Partner } from "../../../registry/record.ts";
import { nothingCell } from "../../../tables/cell.ts";
import type { KeyFigure } from "../../../tables/document.ts";
import { type Phrase, sentencePhrase } from "../../../tables/phrase.ts";
import { groupBy } from "../../../values/group-by.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { countedItems } from "../../counting/counted-items.ts";
import { isStageWithoutDate } from "../../row-tables/stage-cell.ts";
import { selectedRecords } from "../../selection/selected-records.ts";
import { type AnnualRequest, ofAnyYear } from "../annual-request.ts";
import { requestedInstitutions } from "../requested-institutions.ts";
import { isNothing, numberOf, undatedOf } from "./figure-number.ts";
import {
  headsAmongPartners,
  noneAbroad,
  nothingOnRecord,
  onlyUndated,
  partnersInCountries,
  proposedOrPrepared,
} from "./figure-remarks.ts";
import { type FigureRule, labelOfFigure, type StockName } from "./figure-rules.ts";
import { partnersAbroad } from "./partners-abroad.ts";
import { undatedProjectsRemark } from "./undated-projects.ts";

/** A figure of what is on record on the last day of the year, whatever its dates. */
export function stockTile(
  rule: Extract<FigureRule, { readonly holds: "record" }>,
  request: AnnualRequest,
): { readonly tile: KeyFigure; readonly notes: readonly Phrase[] } {
  const number = numberOf(rule.measure, "day", request);
  const planned = rule.name === "joint-programmes" ? plannedRemark(request) : [];
  const known = isNothing(number) ? [nothingOnRecord] : remarksOf(rule.name, request);
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

function remarksOf(name: StockName, request: AnnualRequest): readonly Sentence[] {
  switch (name) {
    case "agreements-on-record":
      return [];
    case "partners":
      return partnersRemark(request);
    case "projects":
      return undatedProjectsRemark(selectedRecords(["projects"], ofAnyYear(request)).of("projects"));
    case "joint-programmes":
      return undatedRemark(name, request);
  }
}

function partnersRemark(request: AnnualRequest): Sentence[] {
  const { context, ...asked } = ofAnyYear(request);
  const { dated } = countedItems({ ...asked, measure: measureOf("partners") }, [], false, context.question);
  const partners = dated.items.flatMap(({ item: { record } }): Partner[] =>
    record.kind === "partners" ? [record] : [],
  );
  const abroad = partnersAbroad(partners, request);
  const countries = groupBy(abroad, ({ country }) => country).size;
  return [
    ...(abroad.length > 0 ? [partnersInCountries(abroad.length, countries)] : [noneAbroad]),
    ...headsRemark(partners, request),
  ];
}

/** An institution's own file names what it is a branch of, which so is among its partners. */
function headsRemark(partners: readonly Partner[], request: AnnualRequest): Sentence[] {
  const heads = new Set(requestedInstitutions(request).map(({ parent }) => parent));
  const number = partners.filter(({ id }) => heads.has(id)).length;
  return number > 0 ? [headsAmongPartners(number)] : [];
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
