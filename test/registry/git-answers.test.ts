import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cacheFile } from "../../src/files/cache-file.ts";
import { asRevision, revisionOf } from "../../src/files/git/git-facts.ts";
import { statusIn, statusWords } from "../../src/files/git/git-status.ts";
import { workTree } from "../../src/files/read/work-tree.ts";
import type { Source } from "../../src/files/source.ts";
import type { CachePlace } from "../../src/registry/cache-place.ts";
import { askGit } from "../../src/registry/kept-pledge.ts";
import { openRegistry } from "../../src/registry/open-registry.ts";
import { prepare } from "../../src/registry/parse-cache.ts";
import type { Registry } from "../../src/registry/registry.ts";
import { smallRegistry } from "../support/folder.ts";
import { faulty, happen, step } from "../support/happenings.ts";
import { plain } from "../support/plain-record.ts";
import { gitIn } from "../support/repository.ts";

/** Longer than the grain that is allowed for in the times of files. */
const untilSettled = 3200;

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
  /** The files that are read anew; `all` where git does not answer any more and every file is looked at. */
  readonly looksAt: readonly string[] | "all";
  /** Whether git has to go through all files to say what differs from the commit; mostly where every file is looked at. */
  readonly asksForAll?: boolean;
  /** Whether that is so but once. */
  readonly asksForAllOnce?: boolean;
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
    looksAt: [partner],
  },
  "a filter makes two texts the same for git": {
    before: (root) => {
      gitIn(root)("config", "filter.none.clean", "sed s/enterprise/university/");
      writeFileSync(join(root, ".git/info/attributes"), "*.yaml filter=none\n");
    },
    happens: editInSecret(partner),
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
    looksAt: [partner],
  },
  "git was told to ignore what it does not know": {
    happens: (root) => writeFileSync(join(root, ".git/info/exclude"), "untracked.yaml\n"),
    looksAt: [],
    asksForAll: true,
  },
  "git was told to ignore it by a file that it does not know": {
    before: (root) => writeFileSync(join(root, "partners/.gitignore"), "x\n"),
    happens: (root) => writeFileSync(join(root, "partners/.gitignore"), "untracked.yaml\n"),
    looksAt: [],
    asksForAll: true,
  },
  "git was told to ignore it by a file that it knows": {
    happens: (root) => writeFileSync(join(root, ".gitignore"), "untracked.yaml\n"),
    looksAt: [],
    asksForAll: true,
  },
  "git's settings changed": {
    happens: (root) => gitIn(root)("config", "core.excludesFile", join(root, "ignored.txt")),
    looksAt: [],
    asksForAll: true,
  },
  "another commit was made of the same files": {
    happens: (root) => gitIn(root)("commit", "--allow-empty", "-qm", "second"),
    looksAt: [],
    asksForAll: true,
    asksForAllOnce: true,
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
    asksForAll: true,
  },
  "git's settings include a file that was not there": {
    before: (root) => gitIn(root)("config", "include.path", "shared"),
    happens: (root) => {
      writeFileSync(join(root, ".git/ignore"), "untracked.yaml\n");
      writeFileSync(join(root, ".git/shared"), `[core]\n\texcludesFile = ${join(root, ".git/ignore")}\n`);
    },
    looksAt: [],
    asksForAll: true,
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
  "what was kept was harmed": {
    happens: (_, cache) => harm(cache, ".records"),
    looksAt: "all",
    asksForAll: false,
  },
  "what git answers for was harmed": {
    happens: (_, cache) => harm(cache, ".pledge"),
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

const folders: string[] = [];
const newFolder = (): string => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "hamkor-")));
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** A registry in git, all of it committed; it may lie further in. */
function newRepository(files: Readonly<Record<string, string>>, way = "."): string {
  const workTree = newFolder();
  const git = gitIn(workTree);
  git("init", "-q");
  const root = join(workTree, way);
  write(root, files);
  git("add", "--all");
  git("commit", "-qm", "first");
  return root;
}

function placeIn(cache: string, root: string): CachePlace {
  const [file, pledge] = [cacheFile(cache, root), cacheFile(cache, root, "pledge")];
  if (!file || !pledge) throw new Error("no cache");
  return { file, pledge, program: "p", started: Date.now(), asksGitFrom: 1 };
}

/** Opens a registry, and tells whether its files were listed and which were read. */
async function opened(root: string, cache: string) {
  const place = placeIn(cache, root);
  const source = workTree(root);
  const looks = { isListed: false, read: [] as string[] };
  const watched: Source = {
    ...source,
    list: () => {
      looks.isListed = true;
      return source.list();
    },
    read: (path) => {
      if (path !== "registry.yaml") looks.read.push(path);
      return source.read(path);
    },
  };
  const asked = askGit(root, place);
  const status = asked?.status?.();
  const registry = openRegistry(watched, place, await prepare(place, asked));
  return { registry, status: await status, ...looks };
}

const seen = ({ allRecords, files, fileCount, problems, settings, records, danglingReferences }: Registry) => ({
  files,
  fileCount,
  nowhere: danglingReferences().map(({ from, to }) => [from.file, to]),
  problems,
  settings,
  all: allRecords.map(plain),
  sorted: Object.values(records).map((ofKind) => ofKind.map(plain)),
});

const everything = statusWords("all", ["."]);

type Prepared = { readonly root: string; readonly cache: string };

/** Opens registries twice, once to keep their files and once to have git answer for them, when all has settled. */
async function haveAnswered(prepared: readonly Prepared[]): Promise<void> {
  await wait(untilSettled);
  for (const { root, cache } of prepared) {
    await opened(root, cache);
    await opened(root, cache);
  }
}

describe("where git answers for the files, and since then", () => {
  const prepared = new Map<string, Prepared>();
  beforeAll(async () => {
    for (const [name, { before, isWithin }] of Object.entries(cases)) {
      const root = newRepository(committed, isWithin ? "office/registry" : ".");
      write(root, uncommitted);
      before?.(root, "");
      prepared.set(name, { root, cache: newFolder() });
    }
    await haveAnswered([...prepared.values()]);
  }, 120_000);

  test.each(Object.entries(cases))(
    "%s",
    async (name, { happens, looksAt, asksForAllOnce, asksForAll = looksAt === "all" }) => {
      const { root = "", cache = "" } = prepared.get(name) ?? {};
      happens(root, cache);
      const { registry, status, isListed, read } = await opened(root, cache);
      expect(seen(registry)).toEqual(seen(openRegistry(workTree(root))));
      if (status) expect(asRevision(status)).toEqual(await revisionOf(root));
      expect(status === undefined).toBe(asksForAll);
      expect(isListed).toBe(looksAt === "all");
      if (looksAt !== "all") expect(read).toEqual(looksAt);
      if (asksForAllOnce) expect((await opened(root, cache)).status).toEqual(statusIn(gitIn(root)(...everything)));
    },
  );
});

describe("whatever happens where git answers", () => {
  const steps = fc.array(step, { minLength: 1, maxLength: 4 });
  const stories = fc.sample(fc.record({ before: steps, after: steps }), 24);
  const prepared: Prepared[] = [];
  beforeAll(async () => {
    for (const { before } of stories) {
      const root = newRepository(faulty);
      for (const each of before) happen(root, each);
      prepared.push({ root, cache: newFolder() });
    }
    await haveAnswered(prepared);
  }, 120_000);

  test.each(stories.map((story, index) => ({ index, ...story })))(
    "the registry is the one that reading its files gives: $before, then $after",
    async ({ index, after }) => {
      const { root, cache } = prepared[index] as Prepared;
      for (const each of after) {
        happen(root, each);
        const { registry, status } = await opened(root, cache);
        expect(seen(registry)).toEqual(seen(openRegistry(workTree(root))));
        if (status) expect(asRevision(status)).toEqual(await revisionOf(root));
      }
    },
  );
});
