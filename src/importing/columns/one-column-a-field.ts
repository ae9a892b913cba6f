import type { KindName } from "../../kinds/field-meta.ts";
import { targetsOf } from "../mapping/mapping.ts";
import { shareOf } from "./cell-evidence.ts";
import type { Column, ProposedColumn } from "./proposed-column.ts";

/** Fields that several columns together may say: parts of a name, of a term or of a date. */
const joined = new Set(["term", "persons.name", "aliases", "partner.aliases", "notes", "signed", "starts", "ends"]);

/** A field that two columns name is what the first one says that names it wholly; the other goes to the notes. */
export function onlyOnce(
  proposed: readonly ProposedColumn[],
  columns: readonly Column[],
  kind: KindName,
): readonly ProposedColumn[] {
  const owners = new Map<string, ProposedColumn>();
  const isAlike = ({ name }: ProposedColumn): boolean => isSameInAll(columns.find((column) => column.name === name));
  const firm = proposed.filter(isFirm);
  const ordered = [...firm.filter((column) => !isAlike(column)), ...firm.filter(isAlike)];
  for (const column of [...ordered, ...proposed.filter((other) => !isFirm(other))])
    for (const target of targetsOf(column.use)) if (!owners.has(target)) owners.set(target, column);
  return proposed.map((column) => {
    const isOwn = targetsOf(column.use).every(
      (target) => owners.get(target) === column || (joined.has(target) && isFirm(column)),
    );
    if (isOwn) return column;
    if (isInOtherScript(column, owners.get(nameTarget(kind)), columns, kind))
      return { ...column, use: { is: "field", field: aliasTarget(kind) }, because: "heading" };
    return { ...column, use: { is: "notes" }, because: "unknown" };
  });
}

/** One text in all rows of several: of the institutions that send and receive, that is the list's own. */
const isSameInAll = (column: Column | undefined): boolean =>
  column !== undefined && column.texts.size === 1 && column.cells.length > 2 && !column.cells.includes("");

const nameTarget = (kind: KindName): string => (kind === "partners" ? "name" : "partner.name");
const aliasTarget = (kind: KindName): string => (kind === "partners" ? "aliases" : "partner.aliases");

/** Whether a second column of names has those of the first in Chinese, Korean or Japanese. */
function isInOtherScript(
  column: ProposedColumn,
  owner: ProposedColumn | undefined,
  columns: readonly Column[],
  kind: KindName,
): boolean {
  if (column.use.is !== "field" || column.use.field !== nameTarget(kind)) return false;
  const share = (name: string | undefined): number =>
    shareOf(columns.find((one) => one.name === name)?.texts ?? new Map(), isEastAsian);
  return share(column.name) > 0.5 && share(owner?.name) < 0.2;
}

const isEastAsian = (text: string): boolean => /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]/u.test(text);

const isFirm = ({ because }: ProposedColumn): boolean => because === "heading";
