import { type KindName, kindNames } from "../../kinds/field-meta.ts";
import { parseWord } from "../../queries/query-words.ts";
import type { Question } from "../../queries/question.ts";
import { compileQuery } from "../../queries/select.ts";
import { UsageError } from "../../queries/usage-error.ts";

/** The kinds whose records most sections count; institutions and plans have sections of their own. */
const countedKinds = kindNames.filter((kind) => kind !== "institutions" && kind !== "plans");

/** A report counts records of many kinds: a word of its query that only some of these understand is a UsageError. */
export function refuseWordsOfSomeKinds(query: readonly string[], question: Question): void {
  for (const word of query.filter(namesField)) {
    const fitting = kindNames.filter((kind) => isUnderstood(word, kind, question));
    // What none understands is a mistake of another sort, with a help of its own.
    if (fitting.length > 0 && !countedKinds.every((kind) => fitting.includes(kind))) throw ofSomeKinds(word, fitting);
  }
}

function namesField(written: string): boolean {
  const word = parseWord(written);
  return (word.is === "not" ? word.word : word).is === "field";
}

/** Whether records of a kind can be asked for a word. */
export function isUnderstood(word: string, kind: KindName, question: Question): boolean {
  try {
    compileQuery([word], [kind], question);
    return true;
  } catch (error) {
    if (error instanceof UsageError) return false;
    throw error;
  }
}

const ofSomeKinds = (word: string, fitting: readonly KindName[]): UsageError =>
  new UsageError(
    {
      en: `a report counts records of all kinds, and only ${fitting.join(", ")} can be asked for ${word}`,
      ru: `отчёт считает записи всех разделов, а ${word} подходит только для ${fitting.join(", ")}`,
      tg: `ҳисобот сабтҳои ҳамаи навъҳоро меҳисобад, ${word} бошад, танҳо ба ${fitting.join(", ")} мувофиқ аст`,
      uz: `hisobot barcha turdagi yozuvlarni sanaydi, ${word} esa faqat ${fitting.join(", ")} uchun`,
    },
    {
      en: "ask for what all kinds have: country, region, institution, partner or partner_type; or write bare words",
      ru: "возьмите поле, которое есть во всех разделах: country, region, institution, partner или partner_type; или напишите просто слова",
      tg: "майдонеро гиред, ки ҳамаи навъҳо доранд: country, region, institution, partner ё partner_type; ё танҳо калимаҳо нависед",
      uz: "barcha turlarda bor maydonni oling: country, region, institution, partner yoki partner_type; yoki oddiy soʻzlar yozing",
    },
  );
