import { decode, largestFile, tooLarge } from "../read/yaml-file.ts";
import { EnvironmentError, type FileFault } from "../source.ts";
import { ask, gitOutput, refused } from "./git.ts";

const lineEnd = 0x0a;

/** The texts of blobs by their object names; for each its text, or why there is none. */
export function blobTexts(folder: string, names: readonly string[]): ReadonlyMap<string, string | FileFault> {
  const texts = new Map<string, string | FileFault>();
  const readable: string[] = [];
  for (const [name, size] of sizesOf(folder, [...new Set(names)])) {
    if (size === undefined) texts.set(name, notHere);
    else if (size > largestFile) texts.set(name, tooLarge(size));
    else readable.push(name);
  }
  for (const [name, bytes] of contentsOf(folder, readable)) texts.set(name, decode(bytes));
  return texts;
}

/** The content of a blob that a partial clone does not have. */
export const notHere: FileFault = {
  fault: {
    en: "is known to git, but its content is not in this clone",
    ru: "известен git, но его содержимого в этом клоне нет",
    tg: "ба git маълум аст, вале мазмуни он дар ин клон нест",
    uz: "gitga maʼlum, lekin uning mazmuni bu klonda yoʻq",
  },
  help: {
    en: "bring it: git fetch --refetch --no-filter",
    ru: "получите его: git fetch --refetch --no-filter",
    tg: "онро гиред: git fetch --refetch --no-filter",
    uz: "uni yuklab oling: git fetch --refetch --no-filter",
  },
};

/** Where there is no doing without such content. */
export const partialClone = (): EnvironmentError =>
  new EnvironmentError(
    {
      en: "git knows the records as they were, but their content is not in this clone: it is a partial one",
      ru: "git знает прежние записи, но их содержимого в этом клоне нет: он неполный",
      tg: "git сабтҳои пештараро медонад, вале мазмуни онҳо дар ин клон нест: он нопурра аст",
      uz: "git avvalgi yozuvlarni biladi, lekin ularning mazmuni bu klonda yoʻq: u toʻliq emas",
    },
    notHere.help,
  );

const linesOf = (names: readonly string[]): string => names.map((name) => `${name}\n`).join("");

/** Git before 2.44 gives up at the first object that it would have to fetch, and tells of none; later ones tell of each. */
function sizesOf(folder: string, names: readonly string[]): [name: string, size: number | undefined][] {
  if (names.length === 0) return [];
  const { output, refusal } = ask(folder, ["cat-file", "--batch-check"], linesOf(names));
  if (refusal && !refusal.reason.includes("promisor remote")) throw refused(folder, refusal);
  const lines = output?.toString().split("\n") ?? [];
  return names.map((name, index) => {
    const [, type, size] = (lines[index] ?? "").split(" ");
    return [name, type === "blob" ? Number(size) : undefined];
  });
}

/** Each answer is a line `<name> blob <size>`, so many bytes, and a line end. */
function* contentsOf(folder: string, names: readonly string[]): Generator<[name: string, bytes: Buffer]> {
  if (names.length === 0) return;
  const answer = gitOutput(folder, ["cat-file", "--batch"], linesOf(names));
  let at = 0;
  for (const name of names) {
    const start = answer.indexOf(lineEnd, at) + 1;
    const size = Number(answer.toString("latin1", at, start - 1).split(" ")[2]);
    yield [name, answer.subarray(start, start + size)];
    at = start + size + 1;
  }
}
