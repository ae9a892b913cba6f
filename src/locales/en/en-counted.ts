import { enNumber } from "./en-number.ts";

/** A number of records, by what they are where all are of one kind. */
export const enCounted = (number: number, kind: string | undefined): string => {
  const [one, many] = nouns.get(kind) ?? ["record", "records"];
  return number === 1 ? `1 ${one}` : `${enNumber(number)} ${many}`;
};

const nouns: ReadonlyMap<string | undefined, readonly [one: string, many: string]> = new Map([
  ["institutions", ["institution", "institutions"]],
  ["partners", ["partner", "partners"]],
  ["agreements", ["agreement", "agreements"]],
  ["projects", ["project", "projects"]],
  ["mobilities", ["journey", "journeys"]],
  ["events", ["event", "events"]],
  ["joint-programmes", ["joint programme", "joint programmes"]],
  ["plans", ["plan", "plans"]],
]);
