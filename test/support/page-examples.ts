import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Io } from "../../src/cli/io.ts";
import { hamkor } from "./hamkor.ts";
import { wordsOf } from "./words-of.ts";

/** The day on which the examples of all pages are run. */
const today = "2026-11-21";

/** Every example of a page: the command line, and what it answers. */
const example = /```console\n\$ (hamkor .*)\n([\s\S]*?)```|^\$ cd (.*)$/gm;

/** The revision differs from checkout to checkout. */
const anyRevision = (text: string): string => text.replace(/\b[0-9a-f]{10}\b( \([^)]*\))?/g, "a1b2c3d4e5");

/**
 * A page on which every command answers what it answers now; the commands are run one after the other, each in what those
 * before it have left.
 */
async function filledPage(page: string, world: Partial<Io>): Promise<string> {
  let { workingDirectory = process.cwd() } = world;
  let filled = page;
  for (const [block, command, , folder] of page.matchAll(example)) {
    if (folder !== undefined) workingDirectory = resolve(workingDirectory, folder.replaceAll('"', ""));
    if (command === undefined) continue;
    const [, ...words] = wordsOf(command);
    const { stdout, stderr } = await hamkor(words, { today, ...world, workingDirectory });
    const answer = anyRevision(stdout + stderr);
    filled = filled.replace(block, () => `\`\`\`console\n$ ${command}\n${answer}\`\`\``);
  }
  return filled;
}

/** The same of a page that begins in an empty folder, as somebody whom git knows. */
export async function filledInEmptyFolder(page: string, locale: string): Promise<string> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "hamkor-page-")));
  const before = process.env["GIT_CONFIG_GLOBAL"];
  try {
    writeFileSync(join(folder, "gitconfig"), "[user]\n  name = Madina Saidova\n  email = m.saidova@example.org\n");
    process.env["GIT_CONFIG_GLOBAL"] = join(folder, "gitconfig");
    const cache = { folder: join(folder, "cache"), program: "page", started: 0 };
    return await filledPage(page, { workingDirectory: folder, locale, cache });
  } finally {
    if (before === undefined) delete process.env["GIT_CONFIG_GLOBAL"];
    else process.env["GIT_CONFIG_GLOBAL"] = before;
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The README with its answers: of the registry that comes with hamkor, and, under "Keep", of a new one. */
export async function filledReadme(readme: string): Promise<string> {
  const [before = "", keep = "", after = ""] = readme.split(/^(?=## (?:Keep|Read on)$)/m);
  return (await filledPage(before, {})) + (await filledInEmptyFolder(keep, "en_GB.UTF-8")) + after;
}

/** The pages that take their reader from an empty folder on, and the language of the reader's computer. */
export const startPages = [
  ["docs/start.md", "en_GB.UTF-8"],
  ["docs/start.ru.md", "ru_RU.UTF-8"],
] as const;
