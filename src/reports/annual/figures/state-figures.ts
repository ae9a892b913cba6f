import { lastTerms, untilOf } from "../../../derived/agreements/in-force.ts";
import { changeSince } from "../../../locales/figure-words.ts";
import type { Agreement } from "../../../registry/record.ts";
import type { Registry } from "../../../registry/registry.ts";
import { countCell, nothingCell } from "../../../tables/cell.ts";
import type { KeyFigure } from "../../../tables/document.ts";
import { sentencePhrase } from "../../../tables/phrase.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { inState, selectedAgreements } from "../../selection/selected-agreements.ts";
import { type AnnualRequest, hasEarlierDay, labelOf, ofAnyYear, yearBefore } from "../annual-request.ts";
import { isNothing, numberOf } from "./figure-number.ts";
import { endNotRecorded, nothingOnRecordFor, onDay, perhapsInForce } from "./figure-remarks.ts";
import { type FigureRule, labelOfFigure } from "./figure-rules.ts";
import type { InForce } from "./in-force.ts";

type StateRule = Extract<FigureRule, { readonly holds: "state" }>;
/**
 * A figure of what was so on the last day of the year, or ran in it, beside the year before. What could not be read of its
 * records is told with those on record.
 */
export const stateTile = (rule: StateRule, agreements: InForce, request: AnnualRequest): KeyFigure =>
  rule.name === "agreements-in-force" ? inForceTile(rule, agreements, request) : runningTile(rule, request);

function inForceTile(rule: StateRule, { now, perhaps, before, change }: InForce, request: AnnualRequest): KeyFigure {
  const isNone = isNothing(now);
  const isCompared = hasEarlierDay(request) && before.max !== 0;
  const remarks: Sentence[] = [
    onDay(request.context.question.on),
    ...(perhaps > 0 ? [perhapsInForce(perhaps, !isNone)] : []),
    ...endNotRecordedRemark(request),
  ];
  return {
    label: sentencePhrase(labelOfFigure(rule)),
    value: isNone ? nothingCell : now.cell,
    before: isCompared ? countCell(before) : nothingCell,
    beforeYear: labelOf(yearBefore(request)),
    change: isCompared && !isNone && change ? { is: "difference", ...change } : nothingCell,
    remarks: remarks.map(sentencePhrase),
  };
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

function runningTile(rule: StateRule, request: AnnualRequest): KeyFigure {
  const now = numberOf(rule.measure, "year", request);
  const before = numberOf(rule.measure, "year", yearBefore(request));
  const isNone = isNothing(now);
  const change = now.count && before.count && changeSince(now.count, before.count);
  return {
    label: sentencePhrase(labelOfFigure(rule)),
    value: isNone ? nothingCell : now.cell,
    before: isNothing(before) ? nothingCell : before.cell,
    beforeYear: labelOf(yearBefore(request)),
    change: change && !isNone && !isNothing(before) ? { is: "difference", ...change } : nothingCell,
    remarks: isNone ? [sentencePhrase(nothingOnRecordFor(labelOf(request)))] : [],
  };
}
