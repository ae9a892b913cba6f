import { assign } from "../../changes/fields/assign.ts";
import { type Assignment, typedPath } from "../../changes/fields/parse-assignment.ts";
import { specOfPath } from "../../changes/spec-of-path.ts";
import { readDocument } from "../../documents/read-document.ts";
import { isMap, type ValueMap } from "../../documents/value.ts";
import { type FieldSpec, fieldsOfKind } from "../../kinds/describe.ts";
import { kinds } from "../../kinds/index.ts";
import { UsageError } from "../../queries/usage-error.ts";
import type { AnyRecord } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import type { App } from "../app.ts";
import type { Asking } from "../asking/asking.ts";
import { chosenValue } from "../creating/chosen-meaning.ts";
import { fieldOptions } from "../creating/field-options.ts";
import type { ChangeOptions } from "./make-change.ts";

/** What assignments are about: a record of those that they change, and for whom it is. */
type Place = { readonly app: App; readonly registry: Registry; readonly record: AnyRecord; readonly raw: ValueMap };

/**
 * Assignments as typed. Of a value in doubt, who sits at a terminal is asked which one is meant; one of which nothing is
 * known stays, and is refused where it is read.
 */
export async function settledAssignments(
  app: App,
  registry: Registry,
  [record]: readonly AnyRecord[],
  assignments: readonly Assignment[],
  { yes }: ChangeOptions,
): Promise<readonly Assignment[]> {
  const { asks } = app.io;
  if (!asks || yes || !record) return assignments;
  const { value } = readDocument(registry.textOf(record.file));
  const place = { app, registry, record, raw: isMap(value) ? value : {} };
  const settled: Assignment[] = [];
  for (const assignment of assignments) settled.push(await settledAssignment(place, asks, assignment));
  return settled;
}

async function settledAssignment(place: Place, asks: Asking, assignment: Assignment): Promise<Assignment> {
  const spec = specOfPath(fieldsOfKind(kinds[place.record.kind]), assignment.path);
  if (!spec?.scalar || assignment.how === "take" || assignment.how === "clear") return assignment;
  const values: string[] = [];
  for (const value of assignment.values) {
    const isRead = isReadable(place, { ...assignment, values: [value] });
    values.push(isRead ? value : ((await meantValue(place, asks, spec, assignment, value)) ?? value));
  }
  return { ...assignment, values };
}

function isReadable({ raw, record, registry }: Place, assignment: Assignment): boolean {
  try {
    assign(raw, [assignment], kinds[record.kind], registry);
    return true;
  } catch (error) {
    if (error instanceof UsageError) return false;
    throw error;
  }
}

/** Several values between commas are not asked for as one. */
async function meantValue(
  { app, registry }: Place,
  asks: Asking,
  spec: FieldSpec,
  { path }: Assignment,
  value: string,
): Promise<string | undefined> {
  if (spec.list && value.includes(",")) return undefined;
  const style = app.style(registry);
  if (spec.scalar?.type !== "reference") return chosenValue({ registry, style }, asks, spec, value);
  const options = fieldOptions(spec, registry, style) ?? [];
  return options.length === 0 ? undefined : asks.search({ message: `${typedPath(path)}: ${value}`, options });
}
