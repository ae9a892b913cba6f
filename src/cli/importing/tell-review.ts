import { relative, resolve } from "node:path";
import { EnvironmentError } from "../../files/source.ts";
import type { Plan, WrittenBefore } from "../../importing/plan/plan.ts";
import { reviewTable } from "../../importing/review/review-table.ts";
import { printable } from "../../values/texts/printable.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { exitCodes } from "../io.ts";
import type { ImportRequest } from "./import-request.ts";
import { importTexts } from "./import-texts.ts";
import type { List } from "./open-list.ts";
import { placeOfReview, writeReview } from "./review-file.ts";

/** Leaves the rows that wait in a review beside the list, and says so. Returns the exit code: an error where no row came through. */
export async function tellReview(
  request: ImportRequest,
  list: List,
  plan: Plan,
  written: WrittenBefore,
): Promise<number> {
  const { app, registry, flags } = request;
  const waiting = plan.rows.filter(({ is }) => is === "review").length;
  if (waiting === 0) return exitCodes.done;
  const tell = (said: Sentence): void => app.io.stderr(`${app.said(said)}\n`);
  const { language } = app.style(registry);
  const place = await unlessRefused(waiting, () => placeOf(request, list, written));
  const shown = printable(relative(app.io.workingDirectory, place.path));
  if (place.kept !== undefined) tell(importTexts.keptReview(printable(place.kept)));
  if (flags.dryRun) tell(importTexts.wouldWait(waiting, shown));
  else {
    const table = reviewTable(list.tables, plan, language, list.review);
    await unlessRefused(waiting, () => writeReview(place.path, table, language));
    tell(importTexts.waiting(waiting, shown));
  }
  if (!request.asking && !flags.yes && plan.newPartners.length > 0)
    tell(importTexts.partnersWait(plan.newPartners.length));
  return plan.rows.some(({ is }) => is === "written" || is === "unchanged") ? exitCodes.done : exitCodes.findings;
}

/** Where a review cannot be written, what was certain is in the registry all the same: that is said. */
async function unlessRefused<T>(waiting: number, make: () => Promise<T>): Promise<T> {
  try {
    return await make();
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    throw new EnvironmentError(importTexts.noReview(waiting, error.sentence));
  }
}

/** A review that was filled in keeps its rows that still wait, with their answers. */
async function placeOf({ app, flags }: ImportRequest, { review, path, kept }: List, written: WrittenBefore) {
  const wanted = flags.review === undefined ? undefined : resolve(app.io.workingDirectory, flags.review);
  if (review && wanted === undefined && /\.csv$/i.test(path)) return { path, kept: undefined };
  return placeOfReview(wanted ?? kept.names.review, (fingerprint) => written.has(`rows/${fingerprint}`));
}
