import { Command } from "commander";
import { faulty } from "../../changes/change-record.ts";
import type { Planned } from "../../changes/references/planned.ts";
import { readNewId } from "../../changes/renaming/read-new-id.ts";
import { redirectMentions, renameRecord } from "../../changes/renaming/rename-record.ts";
import { nameOf } from "../../registry/record.ts";
import { parseRecordName, type RecordName } from "../../registry/references.ts";
import type { Registry } from "../../registry/registry.ts";
import type { App } from "../app.ts";
import { withChangeOptions } from "../changing/change-options.ts";
import { type ChangeOptions, makeChange } from "../changing/make-change.ts";
import { refusePlanned } from "../changing/refuse-planned.ts";
import type { Session } from "../define-command.ts";
import { renameExamples, renameHelp } from "../help/commands/rename-help.ts";
import { commandLayout } from "../help/help-layout.ts";
import { textsIn } from "../help/help-texts.ts";
import { keptWithNewNames, type NewIds } from "../importing/kept-with-new-names.ts";
import { recordNamed } from "./show.ts";

export const renameCommand = ({ app, setExitCode, language }: Session): Command => {
  const help = textsIn(renameHelp, language);
  const command = new Command("rename")
    .description(help.description)
    .argument("<record>", help.record)
    .argument("<new-id>", help.newId);
  return withChangeOptions(command, language)
    .configureHelp(commandLayout(language, renameExamples))
    .action(async (word: string, newWord: string, options: ChangeOptions) => {
      const session = app();
      const registry = await session.openForChange();
      const { planned, newIds } = plan(word, newWord, session, registry);
      if (planned.is !== "planned") return setExitCode(refusePlanned(session, registry, planned));
      const title = `rename ${word} ${newWord}`;
      const alongside = planned.changes.length > 0 ? keptWithNewNames(session, newIds) : [];
      setExitCode(await makeChange(session, registry, planned.changes, { ...options, title, alongside }));
    });
};

function plan(word: string, newWord: string, { today }: App, registry: Registry): PlannedRename {
  const asked = { registry, today };
  const gone = goneRecord(word, registry);
  if (gone) {
    const id = newWord.startsWith(`${gone.kind}/`) ? newWord.slice(gone.kind.length + 1) : newWord;
    if (registry.find(gone.kind, id)) return { planned: redirectMentions(gone, id, asked), newIds: newIds(gone, id) };
  }
  const named = asWritten(word, registry) ?? recordNamed(word, registry);
  if ("unread" in named) throw faulty(named.unread);
  const id = readNewId(newWord, named.record, registry);
  return { planned: renameRecord(named.record, id, asked), newIds: newIds(named.record, id) };
}

type PlannedRename = { readonly planned: Planned; readonly newIds: NewIds };

const newIds = ({ kind, id }: RecordName, newId: string): NewIds => ({ kind, ids: new Map([[id, newId]]) });

/** A record that is named and is not there, though others still refer to it. */
function goneRecord(word: string, registry: Registry): RecordName | undefined {
  const name = parseRecordName(word);
  if (!name || registry.isResolvable(name.kind, name.id)) return undefined;
  return registry.danglingReferences().some(({ to }) => nameOf(to) === word) ? name : undefined;
}

/** A record whose file has a name that is no id, such as one with capitals. */
function asWritten(word: string, registry: Registry) {
  const name = parseRecordName(word);
  const record = name && registry.find(name.kind, name.id);
  return record && { record };
}
