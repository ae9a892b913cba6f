import type { Sentence } from "../values/texts/sentence.ts";
import type { Finding } from "./finding.ts";
import { keyOf, keyOfWords, partByTally, type Tally, tallyOf } from "./tally.ts";

/** A finding that is accepted, and how often it may occur in its file. */
type Accepted = {
  readonly file: string;
  readonly check: string;
  readonly message: string;
  readonly count: number;
};

/** The findings a registry had on the day they were accepted. */
export type Baseline = { readonly version: 1; readonly findings: readonly Accepted[] };

/** Infos are not accepted one by one: they fail nothing, and those about the date come and go by themselves. */
const needsAccepting = ({ severity }: Finding): boolean => severity !== "info";

/** A baseline that accepts these findings, in an order that does not depend on lines. */
export function baselineOf(findings: readonly Finding[]): Baseline {
  const wanted = findings.filter(needsAccepting);
  const counts = tallyOf(wanted, keyOf);
  const first = new Map(wanted.map((finding) => [keyOf(finding), finding]));
  const accepted = [...first].map(([key, { file, check, message }]) => {
    return { file, check, message: message.en, count: counts.get(key) ?? 1 };
  });
  return { version: 1, findings: accepted.sort(byWords) };
}

const byWords = (a: Accepted, b: Accepted): number => {
  const [first, second] = [JSON.stringify([a.file, a.check, a.message]), JSON.stringify([b.file, b.check, b.message])];
  return first < second ? -1 : first > second ? 1 : 0;
};

/** Reads a baseline file; what makes it none is given as a sentence. */
export function readBaseline(text: string): Baseline | Sentence {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return /^(<{7}|>{7}) /m.test(text) ? inConflict : notJson;
  }
  if (!isObject(read) || !Array.isArray(read["findings"])) return withoutFindings;
  if (read["version"] !== 1) return unknownVersion;
  const wrong = read["findings"].findIndex((entry) => !isAccepted(entry));
  if (wrong >= 0) return incompleteFinding(wrong + 1);
  return { version: 1, findings: read["findings"] as Accepted[] };
}

const inConflict: Sentence = {
  en: "it holds a merge conflict",
  ru: "в нём конфликт слияния",
  tg: "дар он ихтилофи якҷоякунӣ ҳаст",
  uz: "unda birlashtirish ziddiyati bor",
};

const notJson: Sentence = { en: "it is not JSON", ru: "это не JSON", tg: "ин JSON нест", uz: "bu JSON emas" };

const withoutFindings: Sentence = {
  en: "it has no list of findings",
  ru: "в нём нет списка findings",
  tg: "дар он рӯйхати findings нест",
  uz: "unda findings roʻyxati yoʻq",
};

const unknownVersion: Sentence = {
  en: "it is of a version that this hamkor does not know",
  ru: "этот hamkor не знает такой версии",
  tg: "ин hamkor чунин нусхаро намешиносад",
  uz: "bu hamkor bunday versiyani bilmaydi",
};

const incompleteFinding = (number: number): Sentence => ({
  en: `its finding ${number} has no file, check, message or count from 1`,
  ru: `в пункте ${number} нет file, check, message или count от 1`,
  tg: `дар банди ${number} file, check, message ё count аз 1 нест`,
  uz: `${number}-bandda file, check, message yoki 1 dan boshlanadigan count yoʻq`,
});

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isAccepted = (entry: unknown): boolean =>
  isObject(entry) &&
  [entry["file"], entry["check"], entry["message"]].every((word) => typeof word === "string") &&
  Number.isSafeInteger(entry["count"]) &&
  Number(entry["count"]) >= 1;

/** What a baseline accepts of some findings, and how many of its entries (each count apart) occur no longer. */
export type Judged = { readonly accepted: ReadonlySet<Finding>; readonly new: number; readonly gone: number };

/** Holds findings against a baseline; entries of checks that did not run are neither accepted nor gone. */
export function judge(findings: readonly Finding[], baseline: Baseline, hasRun: (check: string) => boolean): Judged {
  const tally: Tally = tallyOf(
    baseline.findings.filter(({ check }) => hasRun(check)),
    keyOfWords,
    ({ count }) => count,
  );
  const { within, beyond, left } = partByTally(findings.filter(needsAccepting), tally);
  const gone = [...left.values()].reduce((sum, count) => sum + count, 0);
  return { accepted: new Set(within), new: beyond.length, gone };
}
