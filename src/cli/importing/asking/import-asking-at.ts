import type { Answers } from "../../../importing/mapping/mapping.ts";
import type { Registry } from "../../../registry/registry.ts";
import type { App } from "../../app.ts";
import type { Asking } from "../../asking/asking.ts";
import type { ImportAsking } from "../import-asking.ts";
import { answersIn, askAnswers, newSession } from "./ask-answers.ts";
import { askEncoding } from "./ask-encoding.ts";
import { askKind } from "./ask-kind.ts";
import { askMapping } from "./ask-mapping.ts";
import { askNewPartners } from "./ask-new-partners.ts";
import { askTables } from "./ask-tables.ts";
import { conversationAt } from "./conversation.ts";
import { unlessStopped } from "./unless-stopped.ts";

/** Asks who sits at a terminal about one list for a registry. */
export function importAskingAt(app: App, asks: Asking, registry: Registry): ImportAsking {
  const conversation = conversationAt(app, asks, registry);
  const session = newSession();
  return {
    encoding: (choices) => askEncoding(conversation, choices),
    tables: (groups) => askTables(conversation, groups),
    kind: (proposed) => askKind(conversation, proposed),
    mapping: (proposed, tables) => askMapping(conversation, proposed, tables),
    answers: (plan, tables) => askAnswers(conversation, session, plan, tables),
    makesPartners: (plan) =>
      unlessStopped<boolean | Answers>(
        conversation,
        answersIn(session),
        () => askNewPartners(conversation, session, plan),
        () => false,
      ),
  };
}
