import { Command } from "commander";
import { checks } from "../../checks/index.ts";
import { explanationText } from "../../renderers/terminal/explanation-text.ts";
import { knownWord, type Session } from "../define-command.ts";
import { pointingElsewhere } from "../elsewhere.ts";
import { explainExamples, explainHelp } from "../help/commands/explain-help.ts";
import { commandLayout } from "../help/help-layout.ts";
import { textsIn } from "../help/help-texts.ts";

export const explainCommand = ({ app, language }: Session): Command => {
  const help = textsIn(explainHelp, language);
  return new Command("explain")
    .description(help.description)
    .argument("<check>", help.check)
    .configureHelp(commandLayout(language, explainExamples))
    .action((id: string) => {
      const { io, style } = app();
      const own = checks.map((check) => check.id);
      const known = pointingElsewhere(() => knownWord(id, own, "check"), { word: id, own });
      for (const check of checks) if (check.id === known) io.stdout(explanationText(check, style(undefined)));
    });
};
