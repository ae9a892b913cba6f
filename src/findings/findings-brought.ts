import type { Finding } from "./finding.ts";
import { keyOf } from "./tally.ts";

/** The findings that a change brings, those that it takes away, and of the errors it brings those that are none of before said otherwise. */
export type BroughtFindings = {
  readonly come: readonly Finding[];
  readonly gone: readonly Finding[];
  readonly refused: readonly Finding[];
};

/** What of a change says which findings are the same: the files that move, from where to where, and the texts of files. */
export type FindingsChange = {
  readonly moved: ReadonlyMap<string, string>;
  readonly textBefore: (file: string) => string;
  readonly textAfter: (file: string) => string;
};

/**
 * Holds the findings after a change against those before it. A finding is the same in a file that moves, and where its
 * message names a record by its new id. An error whose message has changed, though what it stands at has not, is the
 * old one: it is said to come and not to be refused.
 */
export function findingsBrought(
  before: readonly Finding[],
  after: readonly Finding[],
  change: FindingsChange,
): BroughtFindings {
  const alike = paired(before, after, keyOf, keyOf);
  const moved = movedFindings(change.moved);
  const renamed = paired(alike.before, alike.after, (finding) => keyOf(moved(finding)), keyOf);
  const turned =
    change.moved.size === 0
      ? renamed
      : paired(renamed.before, renamed.after, (finding) => wordsOf(moved(finding)), wordsOf);
  const errors = turned.after.filter(({ severity }) => severity === "error");
  const mayBeOld = new Set(errors.map(({ check }) => check));
  const restated = paired(
    turned.before.filter(({ check }) => mayBeOld.has(check)),
    errors,
    (finding) => standsAt(moved(finding).file, finding, change.textBefore),
    (finding) => standsAt(finding.file, finding, change.textAfter),
  );
  const others = turned.before.filter(({ check }) => !mayBeOld.has(check));
  return { come: turned.after, gone: [...others, ...restated.before], refused: restated.after };
}

/** Those of two lists that have no counterpart in the other. */
function paired(
  before: readonly Finding[],
  after: readonly Finding[],
  keyBefore: (finding: Finding) => string,
  keyAfter: (finding: Finding) => string,
): { readonly before: readonly Finding[]; readonly after: readonly Finding[] } {
  const open = new Map<string, Finding[]>();
  for (const finding of before) {
    const key = keyBefore(finding);
    const same = open.get(key);
    if (same) same.push(finding);
    else open.set(key, [finding]);
  }
  const left = after.filter((finding) => open.get(keyAfter(finding))?.shift() === undefined);
  return { before: [...open.values()].flat(), after: left };
}

const word = /[\p{L}\p{N}_-]+/gu;

type Said = Pick<Finding, "check" | "file" | "message">;

/** What findings of before say in the files, and with the ids of records, that a change gives them. */
function movedFindings(moved: ReadonlyMap<string, string>): (finding: Finding) => Said {
  if (moved.size === 0) return (finding) => finding;
  const ids = new Map([...moved].map(([from, to]) => [idOf(from), idOf(to)]));
  return ({ check, file, message }) => ({
    check,
    file: moved.get(file) ?? file,
    message: { ...message, en: message.en.replace(word, (id) => ids.get(id) ?? id) },
  });
}

const idOf = (file: string): string => file.slice(file.lastIndexOf("/") + 1).replace(/\.ya?ml$/i, "");

/** Of two records that are alike, the second names the first; which one that is may change with their ids. */
const wordsOf = ({ check, file, message }: Said): string =>
  JSON.stringify([check, ...(`${file} ${message.en}`.match(word) ?? []).sort()]);

/** The field a finding is about, without the numbers of items, and what stands there. */
function standsAt(file: string, finding: Finding, textOf: (file: string) => string): string {
  const { check, field, line, column, endLine, endColumn } = finding;
  const lines = textOf(finding.file)
    .split("\n")
    .slice(line - 1, endLine);
  const last = lines.pop() ?? "";
  const text = [...lines, field ? last.slice(0, endColumn - 1) : last].join("\n");
  const names = field?.filter((step) => typeof step === "string");
  return JSON.stringify([check, file, names, field ? text.slice(column - 1) : text]);
}
