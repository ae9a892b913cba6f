import { Command } from "commander";
import { checks } from "../../checks/index.ts";
import { explanationText } from "../../renderers/terminal/explanation-text.ts";
import { examples, knownWord, type Session } from "../define-command.ts";

export const explainCommand = ({ app }: Session): Command =>
  new Command("explain")
    .description("What a check finds, why it matters, how to mend it, and an example.")
    .argument("<check>", "a check's id, as `hamkor checks` lists them")
    .addHelpText(
      "after",
      examples([["hamkor explain unknown-reference", "about references to records that are not there"]]),
    )
    .action((id: string) => {
      const { io, style } = app();
      const known = knownWord(
        id,
        checks.map((check) => check.id),
        "check",
      );
      for (const check of checks) if (check.id === known) io.stdout(explanationText(check, style(undefined)));
    });
