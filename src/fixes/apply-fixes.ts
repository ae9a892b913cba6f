import type { Finding } from "../findings/finding.ts";
import { type Edit, editOf, spliced, withoutOverlaps } from "./edits.ts";

/** The texts of files by their path. */
export type Texts = ReadonlyMap<string, string>;

/** What is asked: which findings may be mended, whether likely fixes too, and how texts are checked. */
export type Mending = {
  readonly isAsked: (finding: Finding) => boolean;
  readonly unsafe: boolean;
  readonly check: (texts: Texts) => readonly Finding[];
};

/** One thing mended: where it stood, what it was and what it is now. */
export type Mended = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly check: string;
  readonly was: string;
  readonly now: string;
};

/** Mending one fault may bring another to light; after so many rounds it is left to the next run. */
const mostRounds = 5;

/** Mends what findings carry, round by round; a fix that does not help, or does harm, is not made. */
export function mend(given: Texts, { isAsked, unsafe, check }: Mending): { texts: Texts; mended: readonly Mended[] } {
  const mended: Mended[] = [];
  const refused = new Set<string>();
  let texts = given;
  for (let round = 0; round < mostRounds; round++) {
    const findings = check(texts);
    const edits = editsIn(texts, findings.filter(isAsked), unsafe).filter((edit) => !refused.has(keyOf(edit.finding)));
    const accepted = accept(edits, { texts, findings, check }, refused);
    if (edits.length === 0) break;
    mended.push(...accepted.map((edit) => mendedBy(edit, texts)));
    texts = withEdits(texts, accepted);
  }
  return { texts, mended };
}

/** Faults of syntax first: until they are mended, nobody knows what else is wrong in their file. */
function editsIn(texts: Texts, findings: readonly Finding[], unsafe: boolean): Edit[] {
  const edits = findings.flatMap((finding) => {
    const text = texts.get(finding.file);
    return text === undefined ? [] : (editOf(finding, text, unsafe) ?? []);
  });
  const ofSyntax = edits.filter(({ finding }) => isSyntax(finding));
  return [...byFile(ofSyntax.length > 0 ? ofSyntax : edits).values()].flatMap(withoutOverlaps);
}

const isSyntax = ({ check }: Finding): boolean => check === "yaml-syntax";

type State = {
  readonly texts: Texts;
  readonly findings: readonly Finding[];
  readonly check: Mending["check"];
};

/** All edits where together they help, else those of each half that do. */
function accept(edits: readonly Edit[], state: State, refused: Set<string>): readonly Edit[] {
  if (edits.length === 0) return [];
  const after = state.check(withEdits(state.texts, edits));
  if (isBetter(edits, state.findings, after)) return edits;
  const [only] = edits;
  if (only && edits.length === 1) {
    refused.add(keyOf(only.finding));
    return [];
  }
  const middle = Math.ceil(edits.length / 2);
  const first = accept(edits.slice(0, middle), state, refused);
  const second = accept(edits.slice(middle), state, refused);
  const together = [...first, ...second];
  return isBetter(together, state.findings, state.check(withEdits(state.texts, together))) ? together : first;
}

/** Every finding that was to be mended is gone, and no error is new. */
function isBetter(edits: readonly Edit[], before: readonly Finding[], after: readonly Finding[]): boolean {
  const counts = tally(before);
  for (const { finding } of edits) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) - 1);
  const ofSyntax = edits.some(({ finding }) => isSyntax(finding));
  // A text that can be read at last shows faults it had all along; of those of syntax there must be fewer.
  if (ofSyntax) return after.filter(isSyntax).length < before.filter(isSyntax).length;
  return [...tally(after)].every(([key, count]) => count <= (counts.get(key) ?? 0));
}

function tally(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings)
    if (finding.severity === "error") counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  return counts;
}

const keyOf = ({ file, check, message }: Finding): string => `${file}\n${check}\n${message}`;

function byFile(edits: readonly Edit[]): Map<string, Edit[]> {
  const files = new Map<string, Edit[]>();
  for (const edit of edits) {
    const its = files.get(edit.file) ?? [];
    its.push(edit);
    files.set(edit.file, its);
  }
  return files;
}

function withEdits(texts: Texts, edits: readonly Edit[]): Texts {
  const changed = [...byFile(edits)].map(([file, its]) => [file, spliced(texts.get(file) ?? "", its)] as const);
  return new Map([...texts, ...changed]);
}

function mendedBy({ file, start, end, text: now, finding }: Edit, texts: Texts): Mended {
  const was = (texts.get(file) ?? "").slice(start, end);
  return { file, line: finding.line, column: finding.column, check: finding.check, was, now };
}
