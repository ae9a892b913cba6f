/** What a file beside records seems to be, by its name alone; `of` is the file it was made from, where the name tells. */
export type Stray = {
  readonly is:
    | "copy"
    | "backup"
    | "conflicting-copy"
    | "merge-side"
    | "lock"
    | "swap"
    | "temporary"
    | "system"
    | "other-ending";
  readonly of?: string | undefined;
};

type Pattern = readonly [is: Stray["is"], pattern: RegExp];

const ending = "(?<ending>\\.[^.]+)?$";

/** A copy in the languages in which systems name them. */
const copy = "copy|копия|копии|нусха|нусхаи|nusxa|nusxasi|kopie|kopiya|copie|copia";

const patterns: readonly Pattern[] = [
  ["system", /^(?:thumbs\.db|ehthumbs\.db|desktop\.ini|\.ds_store)$/i],
  ["system", /^\._(?<of>.+)/],
  ["lock", /^\.~lock\.(?<of>.+)#$/],
  ["lock", /^~\$/],
  ["lock", /^\.#(?<of>.+)/],
  ["swap", /^\.(?<of>.+)\.sw[a-p]$/i],
  ["swap", /^(?<of>.+)\.sw[a-p]$/i],
  ["temporary", /\.(?:tmp|temp|part|crdownload)$/i],
  ["conflicting-copy", new RegExp(`^(?<stem>.+)\\.sync-conflict-\\d{8}-\\d{6}(?:-\\w+)?${ending}`, "i")],
  ["conflicting-copy", new RegExp(`^(?<stem>.+?) ?\\([^)]*(?:conflict|конфликт)[^)]*\\)${ending}`, "i")],
  ["conflicting-copy", new RegExp(`^(?<stem>.+)_conflict-\\d{8}-\\d{6}${ending}`, "i")],
  ["merge-side", new RegExp(`^(?<stem>.+?)[._](?:BASE|LOCAL|REMOTE|BACKUP)[._]\\d+${ending}`)],
  ["backup", /^(?<of>.+)~$/],
  ["backup", /^#(?<of>.+)#$/],
  ["backup", /^(?<of>.+?)\.(?:bak|backup|old|orig|save|sav|rej|mine|theirs)[-_.]?\d*$/i],
  ["backup", /^(?<of>.+\.ya?ml)[._-]?\d[\d._-]*$/i],
  ["other-ending", /^(?<of>.+\.ya?ml)\.(?:txt|docx?|rtf|csv|json|html?)$/i],
  ["copy", new RegExp(`^(?:${copy})(?: ?\\(\\d+\\))?(?: (?:of|von|de|di))? (?<stem>.+?)${ending}`, "iu")],
  ["copy", new RegExp(`^(?<stem>.+?)(?: [-–—])? (?:${copy})(?: ?\\(?\\d+\\)?)?${ending}`, "iu")],
  ["copy", new RegExp(`^(?<stem>.+?) ?\\((?:${copy})(?: \\d+)?\\)${ending}`, "iu")],
  ["copy", new RegExp(`^(?:${copy})(?: ?\\(\\d+\\))?${ending}`, "iu")],
  ["copy", new RegExp(`^(?<stem>.+?) ?[([]\\d{1,2}[)\\]]${ending}`)],
];

/** What a file seems to be that is no record, by how systems and programs name copies, backups and files of their own. */
export function strayName(name: string): Stray | undefined {
  const composed = name.normalize("NFC");
  for (const [is, pattern] of patterns) {
    const match = pattern.exec(composed);
    if (match) return { is, of: nameOf(match.groups ?? {}) };
  }
  return undefined;
}

const nameOf = ({ of, stem, ending: dot = "" }: Readonly<Record<string, string | undefined>>): string | undefined =>
  of ?? (stem === undefined ? undefined : `${stem}${dot}`);
