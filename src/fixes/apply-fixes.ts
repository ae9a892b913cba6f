import type { Finding } from "../findings/finding.ts";
import { type Edit, editOf, spliced, withoutOverlaps } from "./edits.ts";

/** The texts of files by their path. */
export type Texts = ReadonlyMap<string, string>;

/** Which findings may be fixed, whether unsafe (merely likely) fixes are made too, and how texts are checked. */
export type FixOptions = {
  readonly isSelected: (finding: Finding) => boolean;
  readonly unsafe: boolean;
  /** Whether a text of the file may be replaced because of a finding. */
  readonly mayReplace?: (before: string, finding: Finding) => boolean;
  readonly check: (texts: Texts) => readonly Finding[];
  /** The same, the errors alone: by these it is judged whether a fix does harm. */
  readonly errors: (texts: Texts) => readonly Finding[];
};

/** A fix that was made: its position, and the text before and after. */
export type AppliedFix = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly check: string;
  readonly before: string;
  readonly after: string;
};

/** Fixing one fault may uncover another; after so many rounds the rest is left to the next run. */
const maxRounds = 12;

/** Applies the fixes of findings in rounds; a fix that does not help, or does harm, is not made. */
export function applyFixes(
  original: Texts,
  { isSelected, unsafe, mayReplace = () => true, check, errors }: FixOptions,
): { texts: Texts; applied: readonly AppliedFix[] } {
  const applied: AppliedFix[] = [];
  const rejected = new Set<string>();
  let texts = original;
  for (let round = 0; round < maxRounds; round++) {
    const findings = check(texts);
    // Where a finding stands is only looked for while its fix may still be made.
    const open = findings.filter((finding) => isSelected(finding) && !rejected.has(keyOf(finding)));
    const isOpen = (edit: Edit): boolean => mayReplace(replacedBy(edit, texts), edit.finding);
    const edits = editsIn(texts, open, unsafe, isOpen);
    const accepted = accept(edits, { texts, findings, errors }, rejected);
    if (edits.length === 0) break;
    applied.push(...accepted.map((edit) => appliedFix(edit, texts)));
    texts = withEdits(texts, accepted);
  }
  return { texts, applied };
}

/** Syntax errors first, as long as there are any to be tried: until they are fixed, it is unknown what else is wrong in their file. */
function editsIn(texts: Texts, findings: readonly Finding[], unsafe: boolean, isOpen: (edit: Edit) => boolean): Edit[] {
  const edits = findings
    .flatMap((finding) => {
      const text = texts.get(finding.file);
      return text === undefined ? [] : (editOf(finding, text, unsafe) ?? []);
    })
    .filter(isOpen);
  const ofSyntax = edits.filter(({ finding }) => isSyntax(finding));
  return [...byFile(ofSyntax.length > 0 ? ofSyntax : edits).values()].flatMap(withoutOverlaps);
}

const isSyntax = ({ check }: Finding): boolean => check === "yaml-syntax" || check === "yaml-feature";

type State = {
  readonly texts: Texts;
  readonly findings: readonly Finding[];
  readonly errors: FixOptions["errors"];
};

/**
 * The edits that help. All files are tried at once, and each is judged by its own findings: where a file's edits do harm
 * they are tried by halves, so that one harmful edit costs a few checks however many files have one.
 */
function accept(edits: readonly Edit[], state: State, rejected: Set<string>): readonly Edit[] {
  if (edits.length === 0) return [];
  const trials = [...byFile(edits)].map(([file, ofFile]): Trial => ({ file, accepted: [], waiting: [ofFile] }));
  while (trials.some(({ waiting }) => waiting.length > 0)) tryNext(trials, state, rejected);
  const together = trials.flatMap(({ accepted }) => accepted);
  const after = state.errors(withEdits(state.texts, together));
  return isBetter(together, state.findings, after) ? together : acceptOneByOne(together, state, rejected);
}

/** The edits of one file: those that help, and groups that are still to be tried, the next one last. */
type Trial = { readonly file: string; accepted: readonly Edit[]; readonly waiting: (readonly Edit[])[] };

/** Tries the next group of every file together. */
function tryNext(trials: readonly Trial[], state: State, rejected: Set<string>): void {
  const before = byFile(state.findings);
  const after = byFile(state.errors(withEdits(state.texts, trials.flatMap(triedIn))));
  for (const trial of trials) {
    const helps = isBetter(triedIn(trial), before.get(trial.file) ?? [], after.get(trial.file) ?? []);
    if (helps) trial.accepted = triedIn(trial);
    const group = trial.waiting.pop() ?? [];
    if (!helps) refuse(group, trial, rejected);
  }
}

const triedIn = ({ accepted, waiting }: Trial): readonly Edit[] => [...accepted, ...(waiting.at(-1) ?? [])];

/** What does not help together may do so in part. */
function refuse(group: readonly Edit[], trial: Trial, rejected: Set<string>): void {
  if (group.length > 1) trial.waiting.push(...halvesOf(group).reverse());
  else for (const { finding } of group) rejected.add(keyOf(finding));
}

function halvesOf(group: readonly Edit[]): (readonly Edit[])[] {
  const middle = Math.ceil(group.length / 2);
  return [group.slice(0, middle), group.slice(middle)];
}

/** For edits whose harm shows in another file than theirs, or only together: all where they help, else by halves. */
function acceptOneByOne(edits: readonly Edit[], state: State, rejected: Set<string>): readonly Edit[] {
  const after = state.errors(withEdits(state.texts, edits));
  if (isBetter(edits, state.findings, after)) return edits;
  const [only] = edits;
  if (only && edits.length === 1) {
    rejected.add(keyOf(only.finding));
    return [];
  }
  const [first, second] = halvesOf(edits).map((half) => acceptOneByOne(half, state, rejected));
  const together = [...(first ?? []), ...(second ?? [])];
  return isBetter(together, state.findings, state.errors(withEdits(state.texts, together))) ? together : (first ?? []);
}

/** Whether every finding that was to be fixed is gone, and no error is new. */
function isBetter(edits: readonly Edit[], before: readonly Finding[], after: readonly Finding[]): boolean {
  const counts = tally(before);
  for (const { finding } of edits) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) - 1);
  // A text that becomes readable reveals faults it had before, so only syntax errors are compared.
  if (edits.some(({ finding }) => isSyntax(finding))) return isMoreReadable(edits, before, after);
  return [...tally(after)].every(([key, count]) => count <= (counts.get(key) ?? 0));
}

/** Whether each of the files has fewer syntax errors, or can be read further than before, and no other file has more. */
function isMoreReadable(edits: readonly Edit[], before: readonly Finding[], after: readonly Finding[]): boolean {
  const [had, left] = [before, after].map((findings) => byFile(findings.filter(isSyntax)));
  const edited = new Set(edits.map(({ file }) => file));
  const countIn = (file: string, errors = had): number => errors?.get(file)?.length ?? 0;
  return [...new Set([...edited, ...(left?.keys() ?? [])])].every((file) => {
    const gone = countIn(file) - countIn(file, left);
    return gone > 0 || (gone === 0 && (!edited.has(file) || isFurther(had?.get(file) ?? [], left?.get(file) ?? [])));
  });
}

/** The parser stops at some errors: what it then finds further on was there before. */
const isFurther = ([first]: readonly Finding[], [next]: readonly Finding[]): boolean =>
  first !== undefined &&
  next !== undefined &&
  (next.line > first.line || (next.line === first.line && next.column > first.column));

function tally(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings)
    if (finding.severity === "error") counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  return counts;
}

const keyOf = ({ file, check, message }: Finding): string => `${file}\n${check}\n${message.en}`;

function byFile<Placed extends { readonly file: string }>(all: readonly Placed[]): Map<string, Placed[]> {
  const files = new Map<string, Placed[]>();
  for (const placed of all) {
    const ofFile = files.get(placed.file) ?? [];
    ofFile.push(placed);
    files.set(placed.file, ofFile);
  }
  return files;
}

function withEdits(texts: Texts, edits: readonly Edit[]): Texts {
  const changed = [...byFile(edits)].map(
    ([file, editsOfFile]) => [file, spliced(texts.get(file) ?? "", editsOfFile)] as const,
  );
  return new Map([...texts, ...changed]);
}

function appliedFix({ file, start, end, text: after, finding }: Edit, texts: Texts): AppliedFix {
  const before = replacedBy({ file, start, end }, texts);
  return { file, line: finding.line, column: finding.column, check: finding.check, before, after };
}

const replacedBy = ({ file, start, end }: Pick<Edit, "file" | "start" | "end">, texts: Texts): string =>
  (texts.get(file) ?? "").slice(start, end);
