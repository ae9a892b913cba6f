import { didYouMeanWords } from "../../kinds/fault.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { fieldNames, resolveField } from "../fields/resolve-field.ts";
import { UsageError } from "../usage-error.ts";
import { isAccepted, type ValueContext } from "./accepted-value.ts";
import { usuallyNamed } from "./usual-names.ts";

/** `country:-China` and `country:not:China` are meant to deny, which is said before the field. */
export function refuseDeniedValue(name: string, value: string): void {
  const denied = /^(?:not:|[-!–—−])\s*([^\d\s].*)$/su.exec(value)?.[1];
  if (denied === undefined) return;
  const right = `not:${name}:${denied}`;
  throw new UsageError(
    {
      en: `${name}:${value} does not deny anything`,
      ru: `${name}:${value} ничего не отрицает`,
      tg: `${name}:${value} чизеро инкор намекунад`,
      uz: `${name}:${value} hech narsani inkor qilmaydi`,
    },
    written(right),
  );
}

/** Several values with another sign than a comma between them, each of which the field takes. */
export function severalValues(text: string, context: ValueContext): Sentence | undefined {
  const parts = text.split(/\s*[;|/+&]\s*/).filter(Boolean);
  const areValues = parts.length > 1 && parts.every((part) => isAccepted({ text: part, quoted: false }, context));
  return areValues ? didYouMeanWords([parts.join(",")]) : undefined;
}

/** The fields of the same kinds that take a value which one does not: `type:university` is a `partner_type`. */
export function fieldsThatTake(text: string, kinds: readonly KindName[], context: ValueContext): Sentence | undefined {
  const names = [...new Set(kinds.flatMap(fieldNames))].filter((name) => name !== context.field.name);
  const taking = names.filter((name) => {
    const field = resolveField(name, kinds, context.question);
    if (usuallyNamed(text, field.words ?? []).same.length > 0) return true;
    const isOfWords = field.words !== undefined || field.type === "country";
    // Folded, a word of another script may look like one that it is not.
    return isOfWords && /^[a-z0-9-]+$/i.test(text) && isAccepted({ text, quoted: false }, { ...context, field });
  });
  return didYouMeanWords(taking.slice(0, 3).map((name) => `${name}:${text}`));
}

const written = (right: string): Sentence => ({
  en: `write ${right}`,
  ru: `напишите ${right}`,
  tg: `${right} нависед`,
  uz: `${right} deb yozing`,
});
