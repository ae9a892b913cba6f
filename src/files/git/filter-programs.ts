/** A setting of git, and whether it stands in the repository's own files. */
type Setting = { readonly isOwn: boolean; readonly name: string; readonly value: string };

/** Filters that settings of the repository turned on, and the words that keep git from running their programs. */
type OwnFilters = { readonly names: readonly string[]; readonly words: readonly string[] };

/**
 * A repository may name programs that git runs over the content of files (`filter.NAME.clean`, `.process`). Those of the
 * user's own settings may run; what the repository's settings say in their place is overruled by the user's, or by
 * nothing, so that git compares such files as they are on disk. The entries are of `git config --list -z`, each after its
 * scope where there are scopes; without them no setting is taken for the user's. `undefined` where it cannot be said to git.
 */
export function ownFilters(entries: readonly string[], hasScopes: boolean): OwnFilters | undefined {
  const settings = settingsIn(entries, hasScopes);
  const names = [...new Set(settings.flatMap(({ isOwn, name }) => (isOwn ? filterOf(name) : [])))];
  // Git ends the name of a setting in a command line at the first `=`.
  if (names.some((name) => name.includes("="))) return undefined;
  const words = names.flatMap((name) => [
    ...programs.map((program) => `filter.${name}.${program}=${ofUser(settings, `filter.${name}.${program}`)}`),
    `filter.${name}.required=false`,
  ]);
  return { names, words: words.flatMap((word) => ["-c", word]) };
}

const scopesOfUser: ReadonlySet<string> = new Set(["system", "global", "command"]);

const programs = ["clean", "smudge", "process"] as const;

function settingsIn(entries: readonly string[], hasScopes: boolean): readonly Setting[] {
  const settings: Setting[] = [];
  const step = hasScopes ? 2 : 1;
  for (let index = 0; index + step <= entries.length; index += step) {
    const [name = "", ...value] = (entries[index + step - 1] ?? "").split("\n");
    const isOwn = !hasScopes || !scopesOfUser.has(entries[index] ?? "");
    settings.push({ isOwn, name, value: value.join("\n") });
  }
  return settings;
}

/** The filter that a setting is of. Extensions of Git LFS are programs that its filter runs. */
const filterOf = (name: string): string[] =>
  name.startsWith("lfs.extension.") ? ["lfs"] : (/^filter\.(.+)\.[^.]+$/s.exec(name)?.slice(1) ?? []);

/** What the user's own settings say; where an extension of Git LFS is set, its filter is of no use to them either. */
function ofUser(settings: readonly Setting[], wanted: string): string {
  const isExtended = settings.some(({ isOwn, name }) => isOwn && name.startsWith("lfs.extension."));
  if (isExtended && wanted.startsWith("filter.lfs.")) return "";
  return settings.filter(({ isOwn, name }) => !isOwn && name === wanted).at(-1)?.value ?? "";
}
