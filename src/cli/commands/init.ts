import { basename, relative, resolve } from "node:path";
import { Command } from "commander";
import { readJournal } from "../../files/changes/journal.ts";
import { finishUnfinished } from "../../files/changes/rewrite-each.ts";
import { languageOfRegistry } from "../../files/locate-registry.ts";
import { placeForRegistry } from "../../files/place-for-registry.ts";
import type { App, GlobalOptions } from "../app.ts";
import { unfinishedTexts } from "../changing/tell-unfinished.ts";
import { choiceOption, type Session } from "../define-command.ts";
import { initExamples, initHelp } from "../help/commands/init-help.ts";
import { commandLayout } from "../help/help-layout.ts";
import { textsIn } from "../help/help-texts.ts";
import { askBeginning } from "../init/ask-beginning.ts";
import { beginningTitle, type MadeFiles, makeOfficeFiles, saveFirstVersion } from "../init/begin-registry.ts";
import { ciServices } from "../init/beginning.ts";
import { begunText } from "../init/begun-text.ts";
import { isCiFile } from "../init/ci-files.ts";
import { type BeginningFlags, givenBeginning, readFlags } from "../init/given-beginning.ts";
import { ciBelowRepository, folderWithoutName, placeRefused, twoFolders } from "../init/place-errors.ts";
import { knownLanguage } from "../language-of.ts";

type InitOptions = BeginningFlags & { readonly git: boolean };

export const initCommand = ({ app, language }: Session): Command => {
  const help = textsIn(initHelp, language);
  return new Command("init")
    .description(help.description)
    .argument("[folder]", help.folder)
    .option("--institution <name>", help.institution)
    .option("--country <country>", help.country)
    .option("--id <id>", help.id)
    .option("--title <text>", help.title)
    .option("--language <language>", help.language)
    .option("--academic-year <MM-DD>", help.academicYear)
    .addOption(choiceOption("--ci <which>", help.ci, ciServices))
    .option("--no-git", help.noGit)
    .configureHelp(commandLayout(language, initExamples))
    .action(async (folder: string | undefined, options: InitOptions, command: Command) => {
      const session = app();
      const { registry } = command.optsWithGlobals<GlobalOptions>();
      const root = rootOf(session, folder, registry);
      if (isUnfinishedBeginning(root) && (await isFinished(session, root, options.git))) return;
      const isBelowRepository = freePlace(session, root);
      const flags = readFlags(options);
      if (isBelowRepository && flags.ci !== undefined && flags.ci !== "none") throw ciBelowRepository();
      const spoken = session.spoken();
      const beginning = session.io.asks
        ? await askBeginning(session.io.asks, flags, spoken, !isBelowRepository)
        : givenBeginning(flags, spoken, folder);
      const made = await makeOfficeFiles(root, basename(root), beginning, session.today);
      end(session, root, made, { withGit: options.git, language: beginning.language });
    });
};

function rootOf({ io }: App, folder: string | undefined, registry: string | undefined): string {
  if (folder !== undefined && registry !== undefined) throw twoFolders();
  const named = folder ?? registry ?? ".";
  // Windows takes `\"` for a mark within the word, and no folder of its can have one in its name.
  if (named.trim() === "" || named.includes('"')) throw folderWithoutName();
  return resolve(io.workingDirectory, named);
}

/** Whether the free place lies in a git repository; a UsageError where it is not free. */
function freePlace({ io }: App, root: string): boolean {
  const place = placeForRegistry(root);
  if (place.is === "free") return place.isBelowRepository;
  const shown = (path: string): string => relative(io.workingDirectory, path) || basename(path) || path;
  throw placeRefused(place.is, shown(root), place.is === "file" ? "" : shown(place.folder));
}

const isUnfinishedBeginning = (root: string): boolean => readJournal(root)?.title === beginningTitle;

/** Goes on where an earlier run was stopped while it made its files; not where somebody has edited one of them since. */
async function isFinished(app: App, root: string, withGit: boolean): Promise<boolean> {
  let isMade = false;
  await finishUnfinished(root, ({ outcome, entries }) => {
    app.io.stderr(`${app.said(unfinishedTexts[outcome])}\n`);
    isMade = outcome === "finished";
    const files = { made: entries.map(({ path }) => path), left: [] };
    if (isMade) end(app, root, files, { withGit, language: languageOfRegistry(root) ?? "en" });
  });
  return isMade;
}

/** Saves the first version, and says what has been done and what comes next. */
function end(
  app: App,
  root: string,
  files: MadeFiles,
  wanted: { readonly withGit: boolean; readonly language: string },
) {
  const commit = wanted.withGit ? saveFirstVersion(root, files.made, wanted.language) : undefined;
  const needsVariable = files.made.some(isCiFile);
  const { workingDirectory, environment, columns } = app.io;
  const here = { workingDirectory, configured: environment.HAMKOR_REGISTRY || undefined };
  const language = app.language ?? knownLanguage(wanted.language);
  app.io.stdout(begunText({ root, ...files, commit, needsVariable }, here, language, columns));
}
