import type { Unsent } from "../../files/git/save/unsent.ts";
import { ruPlural } from "../../locales/ru/ru-number.ts";
import { wrap } from "../../renderers/text-width.ts";
import type { Language } from "../../values/codes/languages.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { labels } from "./save-message.ts";
import type { SavedGroup } from "./saved-changes.ts";
import { counted } from "./saved-nouns.ts";

/** Of more to which the same happens only the number is told. */
const mostNamed = 10;

/** What was saved, a line for each thing that happens, broken at the width of a terminal. */
export function savedText(groups: readonly SavedGroup[], language: Language, width: number | undefined): string {
  const lines = groups.flatMap((group) => groupLines(group, language, width));
  return `${[saved[language], ...lines].join("\n")}\n`;
}

function groupLines({ is, kinds }: SavedGroup, language: Language, width: number | undefined): string[] {
  const areNamed = kinds.reduce((sum, { names }) => sum + names.length, 0) <= mostNamed;
  const listed = kinds.map(({ kind, names }) => {
    const count = counted(names.length, kind)[language];
    return areNamed ? `${count} (${names.join(", ")})` : count;
  });
  const text = `${labels[language][is]}: ${listed.join(", ")}`;
  const lines = width === undefined ? [text] : wrap(text, width - 4);
  return lines.map((line, index) => `${" ".repeat(index === 0 ? 2 : 4)}${line}`);
}

const saved: Sentence = { en: "Saved.", ru: "Сохранено.", tg: "Нигоҳ дошта шуд.", uz: "Saqlandi." };

/** What colleagues do not have yet, and the command that sends it; empty where they have all. */
export function unsentText({ commits, notHere, command }: Unsent, language: Language): string {
  const send = commits > 0 ? `${notSent(commits, command)[language]}\n` : "";
  return notHere > 0 ? `${send}${notTaken(notHere, commits > 0)[language]}\n` : send;
}

const notSent = (number: number, command: string): Sentence => ({
  en: `Not sent yet: ${number} ${number === 1 ? "save" : "saves"}. Your colleagues see ${number === 1 ? "it" : "them"} after:\n  ${command}`,
  ru: `Ещё не отправлено: ${number} ${ruPlural(number, "сохранение", "сохранения", "сохранений")}. Коллеги увидят ${number === 1 ? "его" : "их"} после:\n  ${command}`,
  tg: `Ҳанӯз фиристода нашудааст: ${number} нигоҳдорӣ. Ҳамкасбон ${number === 1 ? "онро" : "онҳоро"} баъди ин мебинанд:\n  ${command}`,
  uz: `Hali yuborilmagan: ${number} ta saqlash. Hamkasblar ${number === 1 ? "uni" : "ularni"} shundan keyin koʻradi:\n  ${command}`,
});

const notTaken = (number: number, isFirst: boolean): Sentence => ({
  en: `Saves of colleagues that you do not have yet: ${number}. ${isFirst ? "Before that" : "Take them"}: git pull`,
  ru: `Сохранений коллег, которых у вас ещё нет: ${number}. ${isFirst ? "Сначала получите их" : "Получить их"}: git pull`,
  tg: `Нигоҳдориҳои ҳамкасбон, ки ҳанӯз надоред: ${number}. ${isFirst ? "Аввал онҳоро гиред" : "Гирифтани онҳо"}: git pull`,
  uz: `Hamkasblarning sizda hali yoʻq saqlashlari: ${number} ta. ${isFirst ? "Avval ularni oling" : "Ularni olish"}: git pull`,
});
