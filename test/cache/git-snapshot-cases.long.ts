import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { asRevision, revisionOf } from "../../src/files/git/git-facts.ts";
import { workTree } from "../../src/files/read/work-tree.ts";
import { openRegistry } from "../../src/registry/open-registry.ts";
import { cacheIn, openedWith, rest } from "../support/cached-registry.ts";
import { smallRegistry } from "../support/folder.ts";
import { gitIn } from "../support/repository.ts";
import { newFolder, newRepository, opened, prepare, removeFolders, seen, write } from "./git-snapshot-properties.ts";

afterAll(removeFolders);

const partner = "partners/kmust.yaml";
const other = "partners/ufa.yaml";
const ignored = "partners/ignored.yaml";
const untracked = "partners/untracked.yaml";
const documentFile = "papers/kmust.pdf";

const committed = {
  ...smallRegistry,
  "partners/faulty.yaml": "name: Ufa\ntype: univercity\n",
  "plans/broken.yaml": "title: [a\n",
  [documentFile]: "%PDF",
  ".gitignore": "ignored.yaml\n",
};
const uncommitted = {
  [ignored]: "name: Риштон\ntype: university\ncountry: UZ\n",
  [untracked]: "name: Термиз\ntype: university\ncountry: UZ\n",
};

function commitMore(root: string, files: Readonly<Record<string, string>>): void {
  write(root, files);
  gitIn(root)("add", ...Object.keys(files));
  gitIn(root)("commit", "-qm", "second");
}

type Work = (root: string, cache: string) => void;

const edit =
  (path: string) =>
  (root: string): void =>
    writeFileSync(
      join(root, path),
      `${readFileSync(join(root, path), "utf8")}country: KG\n`.replace(/country: .*\n/, ""),
    );

/** An edit that shows neither in the size nor in the time of change. */
const editInSecret =
  (path: string) =>
  (root: string): void => {
    const file = join(root, path);
    const { atime, mtime } = statSync(file);
    writeFileSync(file, readFileSync(file, "utf8").replace("university", "enterprise"));
    utimesSync(file, atime, mtime);
  };

const oddlyNamed = (root: string): Buffer => Buffer.concat([Buffer.from(`${root}/papers/`), Buffer.of(0xff)]);

/** Changes a letter of a cache file. */
function harm(cache: string, ending: string): void {
  const path = join(cache, readdirSync(cache).find((name) => name.endsWith(ending)) ?? "");
  const bytes = readFileSync(path);
  bytes[bytes.indexOf("partners")] = 0x71;
  writeFileSync(path, bytes);
}

type Case = {
  /** Whether the registry is a folder within the work tree. */
  readonly isWithin?: boolean;
  /** What is done before anything is kept. */
  readonly before?: Work;
  readonly happens: Work;
  /** Whether it happens in another second: within one, git compares texts, and here they are the same for it. */
  readonly isLater?: boolean;
  /** The files that are read anew; `all` where git does not answer any more and every file is looked at. */
  readonly looksAt: readonly string[] | "all";
  /** Whether git has to go through all files to say what differs from the commit; mostly where every file is looked at. */
  readonly asksForAll?: boolean;
};

/** What may happen to a registry for which git answers. */
const cases: Readonly<Record<string, Case>> = {
  "nothing changed": { happens: () => undefined, looksAt: [] },
  "a file was edited": { happens: edit(partner), looksAt: [partner] },
  "two files were edited": {
    happens: (root) => {
      edit(other)(root);
      edit(partner)(root);
    },
    looksAt: [partner, other],
  },
  "a file was edited in secret": { happens: editInSecret(partner), looksAt: [partner] },
  "a file was edited and put back": {
    happens: (root) => {
      const before = readFileSync(join(root, partner));
      edit(partner)(root);
      writeFileSync(join(root, partner), before);
    },
    isLater: true,
    looksAt: [partner],
  },
  "an edited file was edited again": { before: edit(partner), happens: editInSecret(partner), looksAt: [partner] },
  "an ignored file was edited": { happens: editInSecret(ignored), looksAt: [ignored] },
  "a file that git does not know was edited": { happens: editInSecret(untracked), looksAt: [untracked] },
  "a file that git was told to assume unchanged was edited": {
    before: (root) => gitIn(root)("update-index", "--assume-unchanged", partner),
    happens: editInSecret(partner),
    looksAt: [partner],
  },
  "a file that git was told to skip was edited": {
    before: (root) => gitIn(root)("update-index", "--skip-worktree", partner),
    happens: editInSecret(partner),
    looksAt: [partner],
  },
  "git was told not to trust times": {
    before: (root) => gitIn(root)("config", "core.trustctime", "false"),
    happens: editInSecret(partner),
    looksAt: [partner],
  },
  "git was told to compare little": {
    before: (root) => gitIn(root)("config", "core.checkStat", "minimal"),
    happens: editInSecret(partner),
    looksAt: [partner],
  },
  "only line ends changed, which git takes for the same": {
    before: (root) => gitIn(root)("config", "core.autocrlf", "input"),
    happens: (root) => {
      const file = join(root, partner);
      writeFileSync(file, readFileSync(file, "utf8").replaceAll("\n", "\r\n"));
    },
    isLater: true,
    looksAt: [partner],
  },
  "a filter makes two texts the same for git": {
    before: (root) => {
      gitIn(root)("config", "filter.none.clean", "sed s/enterprise/university/");
      writeFileSync(join(root, ".git/info/attributes"), "*.yaml filter=none\n");
    },
    happens: editInSecret(partner),
    isLater: true,
    looksAt: [partner],
  },
  "a paper that is no record changed": {
    happens: (root) => writeFileSync(join(root, documentFile), "%PDF-1.7"),
    looksAt: [],
  },
  "a file was staged before, and edited since": {
    before: (root) => {
      edit(other)(root);
      gitIn(root)("add", other);
      gitIn(root)("rm", "-q", "--cached", partner);
    },
    happens: editInSecret(other),
    looksAt: [other],
  },
  "a file was touched only": {
    happens: (root) => utimesSync(join(root, partner), new Date(), new Date()),
    isLater: true,
    looksAt: [partner],
  },
  "git was told to ignore what it does not know": {
    happens: (root) => writeFileSync(join(root, ".git/info/exclude"), "untracked.yaml\n"),
    looksAt: [],
  },
  "git was told to ignore it by a file that it does not know": {
    before: (root) => writeFileSync(join(root, "partners/.gitignore"), "x\n"),
    happens: (root) => writeFileSync(join(root, "partners/.gitignore"), "untracked.yaml\n"),
    looksAt: [],
  },
  "git was told to ignore it by a file that it knows": {
    happens: (root) => writeFileSync(join(root, ".gitignore"), "untracked.yaml\n"),
    looksAt: [],
  },
  "git's settings changed": {
    happens: (root) => gitIn(root)("config", "core.excludesFile", join(root, "ignored.txt")),
    looksAt: [],
  },
  "another commit was made of the same files": {
    happens: (root) => gitIn(root)("commit", "--allow-empty", "-qm", "second"),
    looksAt: [],
  },
  "a repository was made between the registry and the work tree": {
    isWithin: true,
    happens: (root) => gitIn(dirname(root))("init", "-q"),
    looksAt: [],
    asksForAll: true,
  },
  "git was told to ignore it by a file that is named from the top of the work tree": {
    isWithin: true,
    before: (root) => {
      writeFileSync(join(root, "../../ignore"), "");
      gitIn(root)("config", "core.excludesFile", "ignore");
    },
    happens: (root) => writeFileSync(join(root, "../../ignore"), "untracked.yaml\n"),
    looksAt: [],
  },
  "git's settings include a file that was not there": {
    before: (root) => gitIn(root)("config", "include.path", "shared"),
    happens: (root) => {
      writeFileSync(join(root, ".git/ignore"), "untracked.yaml\n");
      writeFileSync(join(root, ".git/shared"), `[core]\n\texcludesFile = ${join(root, ".git/ignore")}\n`);
    },
    looksAt: [],
  },
  "a file was edited whose name is not UTF-8": {
    before: (root) => {
      writeFileSync(oddlyNamed(root), "a");
      gitIn(root)("add", "--all");
      gitIn(root)("commit", "-qm", "second");
    },
    happens: (root) => writeFileSync(oddlyNamed(root), "b"),
    looksAt: [],
    asksForAll: true,
  },
  "a file that git does not know came in a hidden folder": {
    before: (root) => mkdirSync(join(root, ".notes")),
    happens: (root) => writeFileSync(join(root, ".notes/x.txt"), "x"),
    looksAt: [],
  },
  "a file that git does not know came in a hidden folder that it knows": {
    before: (root) => commitMore(root, { ".github/workflow.yml": "a: b\n" }),
    happens: (root) => write(root, { ".github/deeper/new.txt": "x" }),
    looksAt: [],
  },
  "a file came in a folder of which git knows nothing": {
    before: (root) => write(root, { "drafts/a.txt": "a" }),
    happens: (root) => write(root, { "drafts/b.txt": "b" }),
    looksAt: "all",
  },
  "a hidden folder that git does not know was emptied": {
    before: (root) => write(root, { ".drafts/a.txt": "a" }),
    happens: (root) => rmSync(join(root, ".drafts/a.txt")),
    looksAt: [],
  },
  "a repository of its own lies in the folder": {
    before: (root) => write(root, { "papers/own/a.txt": "a" }),
    happens: (root) => gitIn(join(root, "papers/own"))("init", "-q"),
    looksAt: "all",
  },
  "a file of a submodule was edited": {
    before: (root) => {
      const other = newRepository({ "a.txt": "a" });
      gitIn(root)("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", other, "papers/sub");
      gitIn(root)("commit", "-qm", "second");
    },
    happens: (root) => writeFileSync(join(root, "papers/sub/a.txt"), "b"),
    looksAt: [],
  },
  "a file came in a submodule": {
    before: (root) => {
      const other = newRepository({ "in/a.txt": "a" });
      gitIn(root)("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", other, ".sub");
      gitIn(root)("commit", "-qm", "second");
    },
    happens: (root) => writeFileSync(join(root, ".sub/in/b.txt"), "b"),
    looksAt: [],
  },
  "the commit was taken back, and all of it is staged": {
    before: (root) => {
      edit(partner)(root);
      gitIn(root)("commit", "-qam", "second");
    },
    happens: (root) => gitIn(root)("reset", "-q", "--soft", "HEAD~1"),
    looksAt: [],
    asksForAll: true,
  },
  "another commit was put in the place of the last": {
    before: (root) => {
      edit(partner)(root);
      gitIn(root)("commit", "-qam", "second");
    },
    happens: (root) => gitIn(root)("replace", "HEAD", "HEAD~1"),
    looksAt: [],
    asksForAll: true,
  },
  "a staged file is as it was before": {
    before: (root) => {
      const before = readFileSync(join(root, partner));
      edit(partner)(root);
      gitIn(root)("add", partner);
      writeFileSync(join(root, partner), before);
    },
    happens: edit(other),
    looksAt: [other],
  },
  "there is no commit yet": {
    before: (root) => gitIn(root)("update-ref", "-d", "HEAD"),
    happens: edit(partner),
    looksAt: [partner],
    asksForAll: true,
  },
  "very many files are not known": {
    before: (root) => write(root, Object.fromEntries(Array.from({ length: 301 }, (_, at) => [`papers/${at}.txt`, ""]))),
    happens: edit(partner),
    looksAt: [partner],
    asksForAll: true,
  },
  "the settings changed": {
    happens: (root) => writeFileSync(join(root, "registry.yaml"), "title: T\ninstitution: other\n"),
    looksAt: "all",
    asksForAll: false,
  },
  "a file was added": {
    happens: (root) => writeFileSync(join(root, "partners/new.yaml"), "name: N\ntype: university\n"),
    looksAt: "all",
  },
  "a file was added in a new folder": {
    happens: (root) => {
      mkdirSync(join(root, "partners/new"));
      writeFileSync(join(root, "partners/new/x.yaml"), "name: N\ntype: university\n");
    },
    looksAt: "all",
  },
  "a file was added in a folder that was empty": {
    before: (root) => mkdirSync(join(root, "events")),
    happens: (root) => writeFileSync(join(root, "events/x.yaml"), "title: N\ntype: visit\n"),
    looksAt: "all",
  },
  "a file was removed": { happens: (root) => rmSync(join(root, partner)), looksAt: "all" },
  "a file was renamed": {
    happens: (root) => renameSync(join(root, partner), join(root, "partners/kust.yaml")),
    looksAt: "all",
  },
  "a file was replaced by another of its size and times": {
    happens: (root) => {
      const { atime, mtime } = statSync(join(root, partner));
      writeFileSync(join(root, ".new"), readFileSync(join(root, partner), "utf8").replace("university", "enterprise"));
      utimesSync(join(root, ".new"), atime, mtime);
      renameSync(join(root, ".new"), join(root, partner));
    },
    looksAt: "all",
  },
  "a file became a link": {
    happens: (root) => {
      rmSync(join(root, partner));
      symlinkSync("ufa.yaml", join(root, partner));
    },
    looksAt: "all",
  },
  "a folder was closed": { happens: (root) => chmodSync(join(root, "plans"), 0o700), looksAt: "all" },
  "an edit was staged": {
    happens: (root) => {
      edit(partner)(root);
      gitIn(root)("add", partner);
    },
    looksAt: "all",
  },
  "another commit was checked out": {
    before: (root) => {
      edit(partner)(root);
      gitIn(root)("commit", "-qam", "second");
    },
    happens: (root) => gitIn(root)("checkout", "-q", "HEAD~1"),
    looksAt: "all",
  },
  "the cached records were damaged": {
    happens: (_, cache) => harm(cache, ".records"),
    looksAt: "all",
    asksForAll: false,
  },
  "the snapshot was damaged": {
    happens: (_, cache) => harm(cache, ".snapshot"),
    looksAt: "all",
  },
  "the repository is gone": { happens: (root) => rmSync(join(root, ".git"), { recursive: true }), looksAt: "all" },
  "the repository is another": {
    happens: (root) => {
      rmSync(join(root, ".git"), { recursive: true });
      gitIn(root)("init", "-q");
    },
    looksAt: "all",
  },
};

describe("where git answers for the files, and since then", () => {
  test.each(Object.entries(cases))(
    "%s",
    async (_, { before, isWithin, isLater, happens, looksAt, asksForAll = looksAt === "all" }) => {
      const committedIn = newRepository(committed, isWithin ? "office/registry" : ".");
      write(committedIn, uncommitted);
      before?.(committedIn, "");
      const { root, cache } = await prepare(committedIn);
      expect(readdirSync(cache).filter((name) => name.endsWith(".snapshot"))).toHaveLength(1);
      if (isLater) rest(1100);
      happens(root, cache);
      const { registry, status, isListed, read } = await opened(root, cache);
      expect(seen(registry)).toEqual(seen(openRegistry(workTree(root))));
      if (status) expect(asRevision(status)).toEqual(await revisionOf(root));
      expect(status === undefined).toBe(asksForAll);
      expect(isListed).toBe(looksAt === "all");
      if (looksAt !== "all") expect(read).toEqual(looksAt);
    },
  );

  test.each([
    ["another index, as in a hook", { platform: "linux", variables: { ...process.env, GIT_INDEX_FILE: "x" } }],
    ["Windows", { platform: "win32", variables: process.env }],
  ])("nothing is noted under %s", async (_, under) => {
    const root = newRepository(committed);
    const cache = newFolder();
    for (const _time of ["first", "again"]) await openedWith(cacheIn(cache, { git: under, asksGitFrom: 1 }), root);
    expect(readdirSync(cache).filter((name) => name.endsWith(".snapshot"))).toEqual([]);
  });
});
