import { named } from "../../kinds/fault.ts";
import type { Sentence } from "../../values/texts/sentence.ts";

/** Why a row waits of which something was answered, and it is not said of which of the fields in doubt. */
export function unreadAnswer(answer: string, fields: readonly string[]): Sentence {
  const form = fields.map((field) => `${field}=…`).join("; ");
  return {
    en: `the answer ${named(answer)} does not say which field it is for${form === "" ? "" : `: write \`${form}\``}`,
    ru: `из ответа ${named(answer)} неясно, к какому полю он относится${form === "" ? "" : `: напишите \`${form}\``}`,
    tg: `аз ҷавоби ${named(answer)} аниқ нест, ки он ба кадом майдон тааллуқ дорад${form === "" ? "" : `: \`${form}\` нависед`}`,
    uz: `${named(answer)} javobi qaysi maydonga tegishli ekani aniq emas${form === "" ? "" : `: \`${form}\` deb yozing`}`,
  };
}
