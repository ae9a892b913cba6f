import { Command } from "commander";
import { finishUnfinished } from "../../files/changes/rewrite-each.ts";
import type { Registry } from "../../registry/registry.ts";
import type { App } from "../app.ts";
import { tellUnfinished } from "../changing/tell-unfinished.ts";
import type { Session } from "../define-command.ts";
import { editRecord } from "../editing/edit-record.ts";
import { pointingElsewhere } from "../elsewhere.ts";
import { editExamples, editHelp } from "../help/commands/edit-help.ts";
import { commandLayout } from "../help/help-layout.ts";
import { textsIn } from "../help/help-texts.ts";
import { recordNamed } from "./show.ts";

export const editCommand = ({ app, setExitCode, language }: Session): Command => {
  const help = textsIn(editHelp, language);
  return new Command("edit")
    .description(help.description)
    .argument("<name>", help.name)
    .configureHelp(commandLayout(language, editExamples))
    .action(async (word: string) => setExitCode(await edit(app(), word)));
};

async function edit(app: App, word: string): Promise<number> {
  await finishUnfinished(app.folder(), (finished) => tellUnfinished(app, finished));
  const registry = await app.openForChange();
  const { path, isUnread } = pointingElsewhere(() => fileNamed(word, registry), { word, own: [word] });
  return editRecord(app, registry, path, isUnread);
}

/** The file of a record, also where it cannot be read. */
function fileNamed(word: string, registry: Registry): { readonly path: string; readonly isUnread: boolean } {
  const found = recordNamed(word, registry);
  return "record" in found ? { path: found.record.file, isUnread: false } : { path: found.unread.file, isUnread: true };
}
