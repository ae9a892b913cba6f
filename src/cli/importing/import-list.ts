import { type Answers, type Mapping, withAnswers } from "../../importing/mapping/mapping.ts";
import type { ImportOptions, Plan } from "../../importing/plan/plan.ts";
import { planImport } from "../../importing/plan/plan-import.ts";
import { withSettledRows } from "../../importing/plan/rows/settled-rows.ts";
import { answersForAll } from "../../importing/review/answers-for-all.ts";
import { makeChange } from "../changing/make-change.ts";
import { exitCodes } from "../io.ts";
import { progressOn } from "../output/progress.ts";
import { afterProgress } from "./after-progress.ts";
import { chosenMapping } from "./chosen-mapping.ts";
import { columnsText } from "./columns-text.ts";
import type { ImportRequest } from "./import-request.ts";
import { importTexts } from "./import-texts.ts";
import { keptChanges, shown } from "./kept-files.ts";
import { type List, openList } from "./open-list.ts";
import { ownMapping } from "./own-mapping.ts";
import { planText } from "./plan-text.ts";
import { type CheckedPlan, type HeldRows, planWithoutErrors } from "./plan-without-errors.ts";
import { tellReview } from "./tell-review.ts";

/** Imports a list: reads it, shows how its columns are read and what comes of its rows, writes what is certain, and leaves the rest in a review. */
export async function importList(request: ImportRequest): Promise<number> {
  const { app, registry, asking } = request;
  const { language } = app.style(registry);
  const progress = progressOn(app.io);
  progress.message(importTexts.reading[language]);
  const list = await openList({ ...request, asking: asking && afterProgress(asking, progress) });
  progress.end();
  for (const note of list.notes) app.io.stderr(`${app.said(note)}\n`);
  if (asking)
    for (const [row, [why]] of list.review?.unread ?? []) if (why) app.io.stderr(`${row}: ${app.said(why)}\n`);
  const decided = await decide(request, list, await mappingOf(request, list));
  progress.message(importTexts.planning[language]);
  const checked = planWithoutErrors(app, registry, (held) =>
    planOf(request, list, decided.mapping, {
      makesPartners: decided.makesPartners,
      held: withOwn(held, list.own?.held ?? heldOfReview(request, list)),
    }),
  );
  progress.end();
  app.io.stdout(`${planText(checked.plan, language)}\n`);
  return write(request, list, decided, checked);
}

/** How the list is read, which is shown, if it is not asked. */
async function mappingOf({ app, registry, typed, kind, asking }: ImportRequest, list: List): Promise<Mapping> {
  const { language } = app.style(registry);
  const { tables, kept, own } = list;
  if (own) {
    const mapping = ownMapping(own.mapping, kind, kept.mapping);
    app.io.stdout(`${importTexts.ownList(mapping.kind, own.texts !== undefined, language)}\n`);
    return mapping;
  }
  const savedIn = shown(app, kept.names.mapping);
  const chosen = await chosenMapping(
    { tables, typed, name: kept.names.list, kind, saved: kept.mapping, savedIn },
    list.review ? undefined : asking,
  );
  if (chosen.gone.length > 0) app.io.stdout(`${importTexts.goneColumns(chosen.gone, language)}\n`);
  if (!asking || chosen.fresh.size === 0) {
    app.io.stdout(`${importTexts.columns(chosen.mapping.kind, savedIn, language)}\n`);
    app.io.stdout(`${columnsText(chosen, tables, language)}\n`);
  }
  return chosen.mapping;
}

/** What was answered at the terminal; without one partners are made if that was said. */
type Decided = { readonly mapping: Mapping; readonly makesPartners: boolean };

async function decide(request: ImportRequest, list: List, mapping: Mapping): Promise<Decided> {
  const { asking, flags } = request;
  if (!asking) return { mapping, makesPartners: flags.yes === true };
  let answers: Answers = {};
  const planned = (): Plan => planOf(request, list, withAnswers(mapping, answers), { makesPartners: true });
  for (;;) {
    const plan = planned();
    const more = await asking.answers(plan, list.tables);
    const next = more === "leave" && plan.newPartners.length > 0 ? await asking.makesPartners(plan) : more;
    if (next === "leave" || typeof next === "boolean")
      return { mapping: withAnswers(mapping, answers), makesPartners: next === true };
    answers = next;
  }
}

function planOf(
  { registry, flags }: ImportRequest,
  { tables, kept, review, source, own }: List,
  mapping: Mapping,
  more: Pick<ImportOptions, "makesPartners" | "held">,
): Plan {
  return planImport(tables, registry, mapping, {
    file: source,
    updates: flags.update === true,
    answers: {},
    rowAnswers: review?.rowAnswers ?? new Map(),
    writtenBefore: kept.written,
    isReview: review !== undefined,
    textsOfOwnList: own?.texts,
    ...more,
  });
}

/** Rows of a review that nobody answered, or not so that it can be read; at a terminal they are asked. */
const heldOfReview = ({ asking }: ImportRequest, { review }: List): HeldRows | undefined =>
  review && !asking ? new Map([...review.untouched, ...review.unread]) : undefined;

/** The reasons of rows that a plan holds, with those that the list itself gives. */
const withOwn = (held: HeldRows, own: HeldRows = new Map()): HeldRows =>
  new Map([...own, ...[...held].map(([row, why]) => [row, [...(own.get(row) ?? []), ...why]] as const)]);

async function write(
  request: ImportRequest,
  list: List,
  { mapping }: Decided,
  { plan, changes, brought }: CheckedPlan,
): Promise<number> {
  const { app, registry, typed, flags } = request;
  const waiting = plan.rows.filter(({ is }) => is === "review").length;
  const written = list.review ? withSettledRows(plan, list.review.fingerprints) : plan.written;
  let isLeft = false;
  const exitCode = await makeChange(app, registry, changes, {
    ...flags,
    title: `import ${typed}`,
    most: mostRecords,
    enterMeans: "yes",
    writing: importTexts.writing,
    alongside: keptChanges(list.kept, withReview(mapping, list, plan), written),
    brought,
    ...(waiting > 0 ? { nothing: importTexts.nothingCertain } : {}),
    onLeft: () => {
      isLeft = true;
    },
  });
  return exitCode !== exitCodes.done || isLeft ? exitCode : tellReview(request, list, plan, written);
}

/** What a review says of texts as such is kept with the mapping. */
const withReview = (mapping: Mapping, { tables, review }: List, plan: Plan): Mapping =>
  review ? withAnswers(mapping, answersForAll(tables, mapping, review.rowAnswers, plan)) : mapping;

/** How many records of an import are shown one by one. */
const mostRecords = 5;
