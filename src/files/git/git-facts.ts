import { gitAnswer, gitComplaint, gitLine } from "./git.ts";
import { type Status, statusIn, statusWords } from "./git-status.ts";
import { noRepository } from "./no-repository.ts";

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
  throw noRepository(folder, reason);
}
