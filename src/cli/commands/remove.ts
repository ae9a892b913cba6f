import { Command } from "commander";
import { faulty } from "../../changes/change-record.ts";
import { refuseDuplicates } from "../../changes/references/refuse-duplicates.ts";
import { type Leaving, removeRecords } from "../../changes/removing/remove-records.ts";
import { nameOf } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { withChangeOptions } from "../changing/change-options.ts";
import { type ChangeOptions, makeChange } from "../changing/make-change.ts";
import { refusePlanned } from "../changing/refuse-planned.ts";
import type { Session } from "../define-command.ts";
import { removeExamples, removeHelp } from "../help/commands/remove-help.ts";
import { commandLayout } from "../help/help-layout.ts";
import { textsIn } from "../help/help-texts.ts";
import { recordNamed } from "./show.ts";

type RemoveOptions = ChangeOptions & { readonly unlink?: boolean };

export const removeCommand = ({ app, setExitCode, language }: Session): Command => {
  const help = textsIn(removeHelp, language);
  const command = new Command("remove")
    .description(help.description)
    .argument("<records...>", help.records)
    .option("--unlink", help.unlink);
  return withChangeOptions(command, language)
    .configureHelp(commandLayout(language, removeExamples))
    .action(async (words: string[], { unlink = false, ...options }: RemoveOptions) => {
      const session = app();
      const registry = await session.openForChange();
      const records = new Map(words.map((word) => leaving(word, registry)).map((record) => [nameOf(record), record]));
      const planned = removeRecords([...records.values()], unlink, { registry, today: session.today });
      if (planned.is !== "planned") return setExitCode(refusePlanned(session, registry, planned));
      const title = `remove ${words.join(" ")}${unlink ? " --unlink" : ""}`;
      setExitCode(await makeChange(session, registry, planned.changes, { ...options, title }));
    });
};

/** A record, or the file of one that cannot be read: as long as that has a text, it can be brought back. */
function leaving(word: string, registry: Registry): Leaving {
  const named = recordNamed(word, registry);
  if ("record" in named) {
    refuseDuplicates(named.record, registry);
    return named.record;
  }
  const { kind, id, file } = named.unread;
  if (!kind || id === undefined || registry.textOf(file) === "") throw faulty(named.unread);
  return { kind, id, file };
}
