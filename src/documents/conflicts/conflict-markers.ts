/** Lines of one side of a merge conflict, with the name that git gives it; `from` counts lines from 1. */
export type Side = { readonly label: string; readonly from: number; readonly lines: readonly string[] };

/** A part of a text that git could not join: both sides, and what stood there before them, where git shows it. */
export type Conflict = {
  readonly first: number;
  readonly last: number;
  readonly ours: Side;
  readonly theirs: Side;
  readonly base: Side | undefined;
};

/** The conflicts of a text, and the lines, from 1, of markers that belong to none. */
export type Conflicts = { readonly conflicts: readonly Conflict[]; readonly strays: readonly number[] };

const marker = /^(<{7}|\|{7}|={7}|>{7})(?: (.*))?$/;

/** A cheap test: most texts have no marker. */
const anyMarker = /^(?:<{7}|\|{7}|={7}|>{7})(?: |\r?$)/m;

export const hasConflictMarker = (text: string): boolean => anyMarker.test(text);

type Marker = { readonly sign: string; readonly label: string; readonly line: number };

/** Finds the markers that `git merge` writes, in its plain form and in `diff3`. */
export function conflictsIn(text: string): Conflicts {
  const lines = text.split(/\r?\n/);
  const markers = lines.flatMap((line, index): Marker[] => {
    const [, signs, label = ""] = marker.exec(line) ?? [];
    return signs === undefined ? [] : [{ sign: signs.slice(0, 1), label: label.trim(), line: index + 1 }];
  });
  const conflicts: Conflict[] = [];
  const strays: number[] = [];
  for (let at = 0; at < markers.length; ) {
    const found = conflictAt(markers.slice(at, at + 4), lines);
    if (found) conflicts.push(found.conflict);
    else strays.push(markers[at]?.line ?? 1);
    at += found?.length ?? 1;
  }
  return { conflicts, strays };
}

/** The conflict that begins with the first of some markers, and how many of them it has. */
function conflictAt(
  markers: readonly Marker[],
  lines: readonly string[],
): { readonly conflict: Conflict; readonly length: number } | undefined {
  const signs = markers.map(({ sign }) => sign).join("");
  const length = signs.startsWith("<=>") ? 3 : signs.startsWith("<|=>") ? 4 : 0;
  const [start, second, third, fourth] = markers;
  const [middle, end] = length === 3 ? [second, third] : [third, fourth];
  if (length === 0 || !start || !second || !middle || !end) return undefined;
  const between = (label: string, { line }: Marker, next: Marker): Side => ({
    label,
    from: line + 1,
    lines: lines.slice(line, next.line - 1),
  });
  const conflict = {
    first: start.line,
    last: end.line,
    ours: between(start.label, start, second),
    base: length === 4 ? between(second.label, second, middle) : undefined,
    theirs: between(end.label, middle, end),
  };
  return { conflict, length };
}
