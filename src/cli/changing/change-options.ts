import type { Command } from "commander";
import type { Language } from "../../values/codes/languages.ts";
import { changeHelp } from "../help/change-help.ts";
import { textsIn } from "../help/help-texts.ts";

/** Gives a command the flags that every change of records takes. */
export function withChangeOptions(command: Command, language: Language): Command {
  const help = textsIn(changeHelp, language);
  return command.option("--dry-run", help.dryRun).option("--diff", help.diff).option("--yes", help.yes);
}
