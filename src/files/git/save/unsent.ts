import { gitLine } from "../git.ts";

/** Commits that only this clone has, and those of the others that it has not taken over, as far as it knows. */
export type Unsent = {
  readonly commits: number;
  readonly notHere: number;
  /** The command that sends them. */
  readonly command: string;
};

/** What is to be sent to the others; nothing where there is nobody to send it to. */
export function unsentOf(folder: string, branch: string): Unsent | undefined {
  const ref = `refs/heads/${branch}`;
  const format = "--format=%(upstream)%00%(upstream:remotename)";
  const [upstream = "", remote = ""] = (gitLine(folder, ["for-each-ref", format, ref]) ?? "").split("\0");
  if (remote === ".") return undefined;
  const apart = upstream === "" ? undefined : gitLine(folder, [...counted, "--left-right", `${ref}...${upstream}`]);
  if (apart !== undefined) {
    const [commits = 0, notHere = 0] = apart.split("\t").map(Number);
    return { commits, notHere, command: "git push" };
  }
  const [first] = remotesOf(folder);
  const to = remote || first;
  if (to === undefined) return undefined;
  const commits = Number(gitLine(folder, [...counted, ref, "--not", `--remotes=${to}`]) ?? 0);
  return { commits, notHere: 0, command: `git push -u ${to} ${branch}` };
}

const counted = ["rev-list", "--count"];

/** The one that clones are made from first. */
const remotesOf = (folder: string): string[] =>
  (gitLine(folder, ["remote"]) ?? "")
    .split("\n")
    .filter((name) => name !== "")
    .sort((a, b) => Number(b === "origin") - Number(a === "origin"));
