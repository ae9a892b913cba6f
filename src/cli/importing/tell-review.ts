import { relative, resolve } from "node:path";
import type { Plan, WrittenBefore } from "../../importing/plan/plan.ts";
import { reviewTable } from "../../importing/review/review-table.ts";
import { printable } from "../../values/texts/printable.ts";
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
  const { language } = app.style(registry);
  const table = reviewTable(list.tables, plan, language, list.review);
  const wanted = flags.review === undefined ? undefined : resolve(app.io.workingDirectory, flags.review);
  const isUsed = (fingerprint: string): boolean => written.has(`rows/${fingerprint}`);
  // A review that was filled in keeps its rows that still wait, with their answers.
  const isSame = list.review !== undefined && wanted === undefined && /\.csv$/i.test(list.path);
  const place = isSame
    ? { path: list.path, kept: undefined }
    : await placeOfReview(wanted ?? list.kept.names.review, isUsed);
  const shown = printable(relative(app.io.workingDirectory, place.path));
  if (!flags.dryRun) await writeReview(place.path, table, language);
  if (place.kept !== undefined) app.io.stderr(`${app.said(importTexts.keptReview(printable(place.kept)))}\n`);
  app.io.stderr(`${app.said(importTexts.waiting(waiting, shown))}\n`);
  if (!request.asking && !flags.yes && plan.newPartners.length > 0)
    app.io.stderr(`${app.said(importTexts.partnersWait(plan.newPartners.length))}\n`);
  return plan.rows.some(({ is }) => is === "written" || is === "unchanged") ? exitCodes.done : exitCodes.findings;
}
