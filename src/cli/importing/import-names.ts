import { basename, dirname, join } from "node:path";
import { importsFolder } from "../../files/changes/journal.ts";

/** What belongs to a list: how its records' sources name it, its mapping and what it wrote in the registry, and its review beside it. */
export type ImportNames = {
  readonly list: string;
  /** From the registry, with `/`. */
  readonly mapping: string;
  readonly written: string;
  /** On disk. */
  readonly review: string;
};

const sheetEnding = /\.(?:xlsx|xlsm|csv|tsv|tab|txt)(?= - |$)/i;

/** A review's file name, and the list's that it is of, with the sheet of a file of several lists. */
const reviewName = /^(.*?\.(?:xlsx|xlsm|csv|tsv|tab|txt)|.*)(?: - (.*))?\.review(?:-\d+)?\.(?:csv|tsv|txt|xlsx|xlsm)$/i;

/** The list that a review is of, by its file's name; nothing of other names. */
export function listOfReview(path: string): { readonly path: string; readonly sheet: string | undefined } | undefined {
  const [, list, sheet] = reviewName.exec(basename(path)) ?? [];
  return list === undefined ? undefined : { path: join(dirname(path), list), sheet };
}

/** The names that belong to a list; `sheet` where its file has several lists. */
export function importNames(path: string, sheet: string | undefined): ImportNames {
  const list = basename(path);
  const whole = sheet === undefined ? list : `${list} - ${fileName(sheet)}`;
  const name = `${importsFolder}/${fileName(whole.replace(sheetEnding, ""))}`;
  return {
    list,
    mapping: `${name}.yaml`,
    written: `${name}.written`,
    review: join(dirname(path), `${whole}.review.csv`),
  };
}

/** The names of a list whose mapping is another's: what it wrote is kept beside that. */
export const withMapping = (names: ImportNames, mapping: string): ImportNames => ({
  ...names,
  mapping,
  written: mapping.replace(/\.yaml$/, ".written"),
});

/** A name that a file may have on every system: Windows takes neither some characters, nor names of devices, nor a dot at the end. */
function fileName(text: string): string {
  const name = text
    .normalize("NFC")
    .replace(/[<>:"/\\|?*\u0000-\u001f]/g, "-")
    .replace(/^\.+|[. ]+$/g, "")
    .slice(0, 100);
  return name === "" || /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name) ? `list ${name}`.trim() : name;
}
