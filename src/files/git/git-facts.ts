import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Sentence } from "../../values/texts/sentence.ts";
import { EnvironmentError } from "../source.ts";
import { ask, askMeanwhile, gitLine, type Refusal, refused } from "./git.ts";
import { type Status, statusOf } from "./git-status.ts";

/** What git says of the registry: the commit it stands at (abbreviated) and how many of its files were changed since. */
export type Revision = {
  readonly revision: string | null;
  readonly dirty: number;
  /** Those among them that may be as they were committed, because the repository's own filters were not run. */
  readonly unfiltered: Status["unfiltered"];
  /** Why git says nothing, though there is a repository. */
  readonly refusal: Refusal | undefined;
};

/** As many characters of a commit's name as tell it from others; always so many, so that every clone says the same. */
const abbreviated = 10;

/** Asks git while the program goes on; outside a repository, or where git is not installed, the revision is `null`. */
export const revisionOf = async (folder: string): Promise<Revision> => {
  const { status, refusal } = await statusOf(folder, "all", ["."]);
  return { ...asRevision(status), refusal: refusal && inRepository(folder, refusal) };
};

/** The same of what git said. */
export const asRevision = (status: Status | undefined): Revision =>
  status
    ? {
        revision: status.commit.slice(0, abbreviated),
        dirty: status.differing.length + status.unknown,
        unfiltered: status.unfiltered,
        refusal: undefined,
      }
    : { revision: null, dirty: 0, unfiltered: undefined, refusal: undefined };

/** Asks git, while the program goes on, whether it answers for a folder: why not, though there is a repository. */
export async function gitRefusal(folder: string): Promise<Refusal | undefined> {
  const { refusal } = await askMeanwhile(folder, ["rev-parse", "--show-prefix"]);
  return refusal && inRepository(folder, refusal);
}

/** A refusal, unless there is no repository or no git. */
const inRepository = (folder: string, refusal: Refusal): Refusal | undefined =>
  refusal.isStarted && isInRepository(resolve(folder)) ? refusal : undefined;

/** Whether a folder lies in a repository, whatever git says of it. */
export const isInRepository = (folder: string): boolean =>
  existsSync(join(folder, ".git")) || (dirname(folder) !== folder && isInRepository(dirname(folder)));

/** The way from the root of a folder's repository to the folder, with `/` after each part; `undefined` outside git. */
export function wayFromRepository(folder: string): string | undefined {
  const answer = gitLine(folder, ["rev-parse", "--is-inside-work-tree", "--show-prefix"]);
  return answer?.startsWith("true\n") ? answer.slice("true\n".length) : undefined;
}

/** The same where there is no doing without git: an EnvironmentError with git's own reason outside a repository. */
export function wayInRepository(folder: string): string {
  const way = wayFromRepository(folder);
  if (way !== undefined) return way;
  const { refusal } = ask(folder, ["rev-parse", "--show-prefix"]);
  if (refusal?.remedy !== undefined) throw refused(folder, refusal);
  throw new EnvironmentError(noRepository(folder, refusal ? `: ${refusal.reason}` : ""), onlyInRepository);
}

const noRepository = (folder: string, reason: string): Sentence => ({
  en: `git knows of no repository at ${folder}${reason}`,
  ru: `git не находит репозитория в папке ${folder}${reason}`,
  tg: `git дар ҷузвдони ${folder} репозиторий намеёбад${reason}`,
  uz: `git ${folder} papkasida repozitoriy topmadi${reason}`,
});

const onlyInRepository: Sentence = {
  en: "what was changed can be told in a git repository only; `git status` in that folder says more",
  ru: "узнать, что изменилось, можно только в репозитории git; подробнее скажет `git status` в этой папке",
  tg: "дигаргуниҳоро танҳо дар репозиторийи git донистан мумкин аст; `git status` дар ин ҷузвдон муфассал мегӯяд",
  uz: "nima oʻzgarganini faqat git repozitoriysida bilish mumkin; shu papkada `git status` batafsil aytadi",
};
