import { UsageError } from "../../queries/usage-error.ts";
import type { ChangeOptions } from "../changing/make-change.ts";
import { notAChoice } from "../wrong-words.ts";

/** The flags of an import. */
export type ImportFlags = ChangeOptions & {
  readonly sheet?: string;
  readonly map?: string;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly update?: boolean;
  readonly source?: string;
  readonly review?: string;
};

const named: Readonly<Record<string, string>> = {
  tab: "\t",
  "\\t": "\t",
  semicolon: ";",
  comma: ",",
  pipe: "|",
};

/** What separates cells: a character, or what it is called. */
export function delimiterTyped(typed: string): string {
  const found = named[typed.toLowerCase()] ?? typed;
  if ([...found].length === 1 && !/[\p{L}\p{N}"\r\n]/u.test(found)) return found;
  throw notAChoice(typed, "--delimiter", ["tab", ";", ",", "|"]);
}

/** What the sources of records call a list may have no line ends: it is one line of a record. */
export function sourceTyped(typed: string): string {
  const text = typed.replace(/\s+/g, " ").trim();
  if (text !== "") return text;
  throw new UsageError({
    en: '--source needs a name, as in --source "Register of agreements, 2026"',
    ru: 'после --source нужно название, например --source "Реестр соглашений, 2026"',
    tg: 'пас аз --source ном лозим аст, масалан --source "Феҳристи шартномаҳо, 2026"',
    uz: '--source dan keyin nom kerak, masalan --source "Shartnomalar reyestri, 2026"',
  });
}
