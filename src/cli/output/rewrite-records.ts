import { type LeftAlone, type Rewrite, rewriteEach } from "../../files/changes/rewrite-each.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import type { App } from "../app.ts";
import { keepUndo } from "../changing/keep-undo.ts";
import { tellUnfinished } from "../changing/tell-unfinished.ts";
import { shownPath } from "./file-path.ts";

const reasons: Record<LeftAlone, Sentence> = {
  "changed-meanwhile": {
    en: "it was changed meanwhile: run the command again",
    ru: "его тем временем изменили, повторите команду",
    tg: "онро дар ин миён тағйир доданд, фармонро такрор кунед",
    uz: "uni shu orada oʻzgartirishgan, buyruqni takrorlang",
  },
  "read-only": {
    en: "it is read-only",
    ru: "он только для чтения",
    tg: "он танҳо барои хондан аст",
    uz: "u faqat oʻqish uchun",
  },
};

/** A file that is not rewritten, and why. */
export const leftAsItIs = (file: string, { en, ru, tg, uz }: Sentence): Sentence => ({
  en: `${file} is left as it is: ${en}`,
  ru: `${file} оставлен без изменений: ${ru}`,
  tg: `${file} бетағйир монд: ${tg}`,
  uz: `${file} oʻzgarishsiz qoldi: ${uz}`,
});

/**
 * Rewrites files of the registry, each a change of its own, which `hamkor undo` takes back together under a title. Returns
 * those that were left as they are, which are named on stderr: the command then ends with the exit code of the environment.
 */
export async function rewriteRecords(
  app: App,
  rewrites: readonly Rewrite[],
  title: string,
): Promise<ReadonlySet<string>> {
  const { io } = app;
  const root = app.folder();
  const leftAlone = new Set<string>();
  await rewriteEach(root, rewrites, {
    onUnfinished: (finished) => tellUnfinished(app, finished),
    onLeftAlone: (path, reason) => {
      leftAlone.add(path);
      io.stderr(`${app.said(leftAsItIs(shownPath(app, path), reasons[reason]))}\n`);
    },
    onRewritten: (entries) => keepUndo(app, title, entries),
  });
  return leftAlone;
}
