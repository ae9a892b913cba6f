import type { Sentence } from "../../values/texts/sentence.ts";
import { EnvironmentError } from "../source.ts";
import { gitAnswer, gitComplaint, gitLine } from "./git.ts";
import { type Status, statusIn, statusWords } from "./git-status.ts";

/** What git says of the registry: the commit it stands at (abbreviated) and how many of its files were changed since. */
export type Revision = { readonly revision: string | null; readonly dirty: number };

/** As many characters of a commit's name as tell it from others; always so many, so that every clone says the same. */
const abbreviated = 10;

/** Asks git while the program goes on; outside a repository, or where git is not installed, the revision is `null`. */
export const revisionOf = async (folder: string): Promise<Revision> =>
  asRevision(statusIn((await gitAnswer(folder, statusWords("all", ["."]))) ?? ""));

/** The same of what git said. */
export const asRevision = (status: Status | undefined): Revision =>
  status
    ? { revision: status.commit.slice(0, abbreviated), dirty: status.differing.length + status.unknown }
    : { revision: null, dirty: 0 };

/** The way from the root of a folder's repository to the folder, with `/` after each part; `undefined` outside git. */
export function wayFromRepository(folder: string): string | undefined {
  const answer = gitLine(folder, ["rev-parse", "--is-inside-work-tree", "--show-prefix"]);
  return answer?.startsWith("true\n") ? answer.slice("true\n".length) : undefined;
}

/** The same where there is no doing without git: an EnvironmentError with git's own reason outside a repository. */
export function wayInRepository(folder: string): string {
  const way = wayFromRepository(folder);
  if (way !== undefined) return way;
  const reason = gitComplaint(folder, ["rev-parse", "--show-prefix"]);
  throw new EnvironmentError(noRepository(folder, reason && `: ${reason}`), onlyInRepository);
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
