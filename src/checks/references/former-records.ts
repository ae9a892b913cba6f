import { type KindName, kindNames } from "../../kinds/field-meta.ts";
import type { RecordName } from "../../registry/references.ts";
import type { Registry } from "../../registry/registry.ts";
import { type FileRole, roleOf } from "../../registry/roles.ts";
import { groupBy } from "../../values/group-by.ts";
import { lazy } from "../../values/memoize.ts";
import { similarity } from "../../values/texts/similarity.ts";

/** What became of a record that the last commit has and the registry has no more. */
export type Fate =
  /** `alike`: files that are new and say the same, or nearly the same. */
  | { readonly is: "deleted"; readonly file: string; readonly alike: readonly string[] }
  /** The only new file says the same as the only one that is gone. */
  | { readonly is: "renamed"; readonly file: string; readonly to: FileRole };

/** From which share of equal lines on a new file may be a changed one of another name. */
const nearlySame = 0.6;

/** Files of a kind that came since the last commit, up to which each is compared line by line. */
const mostCompared = 1000;

/** Tells what became of a record; git is asked only when a first one is asked for. */
export function formerRecords(registry: Registry): (name: RecordName) => Fate | undefined {
  const changes = lazy(() => changesSince(registry));
  return ({ kind, id }) => {
    const file = changes().gone.byName.get(`${kind}/${id}`);
    return file === undefined ? undefined : fateOf(file, kind, changes());
  };
}

/** What became of a file of a kind that is gone. */
function fateOf(file: string, kind: KindName, { gone, came, textOf }: ReturnType<typeof changesSince>): Fate {
  const text = gone.texts.get(file);
  if (text === undefined) return { is: "deleted", file, alike: [] };
  const same = came.byText().get(text) ?? [];
  const to = gone.byText().get(text)?.length === 1 ? onlyOf(same) : undefined;
  if (to !== undefined) return { is: "renamed", file, to: roleOf(to) };
  if (same.length > 0) return { is: "deleted", file, alike: same };
  const ofKind = came.files.filter((path) => roleOf(path).kind === kind);
  return { is: "deleted", file, alike: mostSimilar(text, ofKind, textOf) };
}

const onlyOf = (files: readonly string[]): string | undefined => (files.length === 1 ? files[0] : undefined);

/** The new file that comes nearest to a text; several that come equally near. */
function mostSimilar(text: string, files: readonly string[], textOf: (file: string) => string): readonly string[] {
  if (files.length > mostCompared) return [];
  const rated = files.map((file) => ({ file, share: similarity(text, textOf(file)) }));
  const highest = Math.max(nearlySame, ...rated.map(({ share }) => share));
  return rated.filter(({ share }) => share === highest).map(({ file }) => file);
}

/** The files of records that the last commit has and the registry has not, and the other way round. */
function changesSince({ files, committed, textOf }: Registry) {
  const paths = committed?.paths() ?? [];
  const [before, now] = [new Set(paths), new Set(files)];
  const gone = paths.filter((path) => !now.has(path) && isOfRecord(path));
  const texts = new Map([...(committed?.textsOf(gone) ?? [])].map(([path, text]) => [path, plainLineEnds(text)]));
  const came = files.filter((path) => !before.has(path) && isOfRecord(path));
  const textNow = (file: string): string => plainLineEnds(textOf(file));
  return {
    gone: {
      byName: new Map(gone.map((path) => [nameIn(path), path])),
      texts,
      byText: lazy(() => groupBy([...texts.keys()], (path) => texts.get(path))),
    },
    came: { files: came, byText: lazy(() => groupBy(came, textNow)) },
    textOf: textNow,
  };
}

const isOfRecord = (path: string): boolean => kindNames.some((kind) => path.startsWith(`${kind}/`));

function nameIn(path: string): string {
  const { kind = "", id = "" } = roleOf(path);
  return `${kind}/${id}`;
}

/** Git may keep a file with other line ends than the folder has it. */
const plainLineEnds = (text: string): string => text.replaceAll("\r\n", "\n");
