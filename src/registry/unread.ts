import { positionsIn } from "../documents/positions.ts";
import { settingsFile } from "../files/locate-registry.ts";
import type { KindName } from "../kinds/field-meta.ts";
import { groupBy } from "../values/group-by.ts";
import { lazy, memoizePerObject } from "../values/memoize.ts";
import type { Problem } from "./problem.ts";
import { isError } from "./problem-severity.ts";
import type { AnyRecord } from "./record.ts";
import type { Registry } from "./registry.ts";
import { roleOf } from "./roles.ts";

/** What could not be read: a record, or fields of one. */
export type Unread = {
  readonly file: string;
  /** Absent where the file lies in no folder of a kind, and may hold a record of any. */
  readonly kind: KindName | undefined;
  readonly id: string | undefined;
  /** The record whose fields could not be read; absent where it does not answer questions at all. */
  readonly record: AnyRecord | undefined;
  /** Why it does not: its file cannot be read, or an earlier file has its id. */
  readonly isDuplicate: boolean;
  /** Its own fields that could not be read, wholly or in part; absent where it may be any. */
  readonly fields: readonly string[] | undefined;
  readonly isOfCount: boolean;
  /** The field as a path with dots; absent of a whole record. */
  readonly field: string | undefined;
  /** Where the fault is; absent where it is the whole file. */
  readonly place: () => { readonly line: number; readonly column: number } | undefined;
};

/** All that could not be read of a registry, in the order of files. */
export const unreadIn = memoizePerObject((registry: Registry): readonly Unread[] => {
  const { problems } = registry;
  if (problems.length === 0) return [];
  const byFile = groupBy(
    problems.filter(({ file }) => file !== settingsFile),
    ({ file }) => file,
  );
  return [...byFile].flatMap(([file, found]) => unreadOfFile(file, found, registry)).sort(inOrder);
});

const inOrder = (a: Unread, b: Unread): number => (a.file < b.file ? -1 : Number(a.file > b.file));

function unreadOfFile(file: string, problems: readonly Problem[], registry: Registry): Unread[] {
  const { kind, id } = roleOf(file);
  const record = kind && recordIn(file, kind, id, registry);
  const isDuplicate = record !== undefined && registry.isDuplicate(record);
  const placeOf = placesIn(file, registry);
  const whole = { file, kind, id, isDuplicate, fields: undefined, isOfCount: false, field: undefined };
  if (isDuplicate) return [{ ...whole, record: undefined, place: () => undefined }];
  const [first] = problems;
  if (!record) return first ? [{ ...whole, record, place: () => placeOf(first) }] : [];
  return problems
    .filter((problem) => leavesUnread(problem, registry))
    .map(
      (problem): Unread => ({
        ...whole,
        record,
        fields: problem.fields,
        isOfCount: problem.isOfCount ?? false,
        field: nameOf(problem),
        place: () => placeOf(problem),
      }),
    );
}

/** The record of a file, whether it answers questions or not. */
function recordIn(file: string, kind: KindName, id: string | undefined, registry: Registry): AnyRecord | undefined {
  const first: AnyRecord | undefined = registry.find(kind, id);
  if (first?.file === file) return first;
  return registry.allOf(kind).find((record) => record.file === file);
}

/** Whether a problem costs a field, rather than being told of what was read all the same. */
const leavesUnread = (problem: Problem, { settings }: Registry): boolean =>
  (problem.isOfCount || isError(problem, settings)) &&
  (problem.fields ? problem.fields.length > 0 : problem.check === "unknown-field");

function nameOf({ path = [], part, fields = [] }: Problem): string | undefined {
  const names = path.filter((step) => typeof step === "string");
  // What is missing is told at the map that it is missing from.
  if (part === "first-line" && names.length === 0) return fields[0];
  return names.length > 0 ? names.join(".") : fields[0];
}

/** The places of a file's problems, for which it is parsed once more. */
function placesIn(file: string, { textOf }: Registry): (problem: Problem) => ReturnType<Unread["place"]> {
  const positions = lazy(() => positionsIn(textOf(file)));
  return ({ range, path, part = "value" }) => range ?? (path && positions()(path, part));
}
