import { Command, Option } from "commander";
import { finishUnfinished } from "../../files/changes/rewrite-each.ts";
import { asOnlyWriter } from "../../files/changes/writer-lock.ts";
import { type FilesToSave, filesToSave } from "../../files/git/save/files-to-save.ts";
import { type RepositoryToSave, repositoryToSave } from "../../files/git/save/repository-to-save.ts";
import { type StagedFiles, stageFiles } from "../../files/git/save/staged-files.ts";
import { unsentOf } from "../../files/git/save/unsent.ts";
import { workTree } from "../../files/read/work-tree.ts";
import { changedBetween, type RegistryState, stateOf } from "../../files/registry-state.ts";
import type { Language } from "../../values/codes/languages.ts";
import { printable } from "../../values/texts/printable.ts";
import type { App } from "../app.ts";
import { tellUnfinished } from "../changing/tell-unfinished.ts";
import type { Session } from "../define-command.ts";
import { saveExamples, saveHelp } from "../help/commands/save-help.ts";
import { commandLayout } from "../help/help-layout.ts";
import { textsIn } from "../help/help-texts.ts";
import { exitCodes } from "../io.ts";
import { knownLanguage } from "../language-of.ts";
import { shownPath } from "../output/file-path.ts";
import { checkToSave } from "../saving/check-to-save.ts";
import { leftOut, noteLeftOut } from "../saving/left-out.ts";
import { saveMessage } from "../saving/save-message.ts";
import { savedGroups } from "../saving/saved-changes.ts";
import { savedText, unsentText } from "../saving/saved-text.ts";
import { changedMeanwhile, nothingToSave, refusedByGit, withoutMessage } from "../saving/saving-errors.ts";

type SaveOptions = { readonly message?: readonly string[] };

export const saveCommand = ({ app, setExitCode, language }: Session): Command => {
  const help = textsIn(saveHelp, language);
  return new Command("save")
    .description(help.description)
    .addOption(
      new Option("-m, --message <text>", help.message).argParser((text: string, before: string[] | undefined) => {
        if (text.trim() === "") throw withoutMessage();
        return [...(before ?? []), text];
      }),
    )
    .configureHelp(commandLayout(language, saveExamples))
    .action(async ({ message = [] }: SaveOptions) => setExitCode(await save(app(), message.join("\n\n"))));
};

async function save(app: App, message: string): Promise<number> {
  const folder = app.folder();
  await finishUnfinished(folder, (finished) => tellUnfinished(app, finished));
  const repository = repositoryToSave(folder);
  // What is checked is what is saved: the files must be the same from here on until they are taken in.
  const before = stateOf(workTree(folder));
  const files = filesToSave(folder, repository);
  const left = leftOut(files, repository);
  noteLeftOut(app, left);
  if (files.onDisk.length + files.forgotten.length === 0) return tellNothing(app, repository);
  const { language, isRefused } = await checkToSave(app, repository, left.records);
  if (isRefused) return exitCodes.findings;
  const staged = await stageUnchanged(app, repository, files, before);
  try {
    if (staged.files.length === 0) return tellNothing(app, repository);
    return commit(app, repository, staged, { message, language: knownLanguage(language) });
  } finally {
    staged.end();
  }
}

/** Prepares the commit while no other hamkor writes; refused where a record file is no longer what it was. */
function stageUnchanged(
  app: App,
  repository: RepositoryToSave,
  files: FilesToSave,
  before: RegistryState,
): Promise<StagedFiles> {
  const folder = app.folder();
  return asOnlyWriter(folder, async () => {
    const staged = stageFiles(repository, files);
    const changed = changedBetween(before, stateOf(workTree(folder)));
    if (changed.length === 0) return staged;
    staged.end();
    throw changedMeanwhile(changed.map((path) => shownPath(app, path)));
  });
}

type Wanted = { readonly message: string; readonly language: Language };

function commit(app: App, repository: RepositoryToSave, staged: StagedFiles, { message, language }: Wanted): number {
  const groups = savedGroups(staged.files);
  const { is, said } = staged.commit(message || saveMessage(groups, language));
  if (said !== "") app.io.stderr(`${said.split("\n").map(printable).join("\n")}\n`);
  if (is === "stopped") return exitCodes.cancelled;
  if (is === "refused") throw refusedByGit();
  app.io.stdout(savedText(groups, app.spoken(), app.io.columns));
  tellUnsent(app, repository);
  return exitCodes.done;
}

function tellNothing(app: App, repository: RepositoryToSave): number {
  app.io.stdout(`${app.said(nothingToSave)}\n`);
  tellUnsent(app, repository);
  return exitCodes.done;
}

function tellUnsent({ io, spoken }: App, { top, branch }: RepositoryToSave): void {
  const unsent = unsentOf(top, branch);
  if (unsent) io.stdout(unsentText(unsent, spoken()));
}
