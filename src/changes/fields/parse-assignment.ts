import type { FieldPath } from "../../documents/positions.ts";
import { named } from "../../kinds/fault.ts";
import { UsageError } from "../../queries/usage-error.ts";

/** What is to become of a field: it gets a value, a list gets items more or less, or it is taken away. */
export type Assignment = {
  /** Items of lists are counted from 0 here, and from 1 where they are typed. */
  readonly path: FieldPath;
  readonly how: "set" | "add" | "take" | "clear";
  readonly values: readonly string[];
};

const form =
  /^([\p{L}_](?:[\p{L}\d_-]*[\p{L}\d_])?(?:\[\d+\])?(?:\.[\p{L}\d_-]*[\p{L}\d_](?:\[\d+\])?)*)(\+=|-=|=)(.*)$/su;
const hows = { "=": "set", "+=": "add", "-=": "take" } as const;

/** Whether a word gives a field a value, or a list an item. */
export const isAssignment = (word: string): boolean => form.test(word);

/** Words such as `ends=2027`, `partners+=tum`, `targets[2].done=2026`, `name.ru=…`; one field given twice is a list. */
export function parseAssignments(words: readonly string[], cleared: readonly string[]): Assignment[] {
  const found = new Map<string, Assignment>();
  for (const word of words) {
    const [, field, sign = "=", value = ""] = form.exec(word) ?? [];
    if (field === undefined) throw noAssignment(word);
    if (value.trim() === "") throw noValue(field);
    const path = parsePath(field);
    const how = hows[sign as keyof typeof hows];
    const key = `${field}${sign}`;
    found.set(key, { path, how, values: [...(found.get(key)?.values ?? []), value.trim()] });
  }
  for (const field of cleared) found.set(`${field}!`, { path: parsePath(field), how: "clear", values: [] });
  return [...found.values()];
}

const parsePath = (field: string): FieldPath =>
  field.split(".").flatMap((part) => {
    const [, name = part, place] = /^(.*)\[(\d+)\]$/.exec(part) ?? [];
    return place === undefined ? [name] : [name, Number(place) - 1];
  });

/** A path as it is typed. */
export const typedPath = (path: FieldPath): string =>
  path.map((step, index) => (typeof step === "number" ? `[${step + 1}]` : `${index > 0 ? "." : ""}${step}`)).join("");

const noAssignment = (word: string): UsageError =>
  new UsageError(
    {
      en: `${named(word)} is not a field with a value`,
      ru: `${named(word)} — это не поле со значением`,
      tg: `${named(word)} майдон бо қимат нест`,
      uz: `${named(word)} qiymatli maydon emas`,
    },
    {
      en: 'write FIELD=VALUE, FIELD+=VALUE or FIELD-=VALUE; a value with spaces in quotes: title="…"',
      ru: 'напишите ПОЛЕ=ЗНАЧЕНИЕ, ПОЛЕ+=ЗНАЧЕНИЕ или ПОЛЕ-=ЗНАЧЕНИЕ; значение с пробелами — в кавычках: title="…"',
      tg: 'МАЙДОН=ҚИМАТ, МАЙДОН+=ҚИМАТ ё МАЙДОН-=ҚИМАТ нависед; қимати фосиладор — дар нохунак: title="…"',
      uz: 'MAYDON=QIYMAT, MAYDON+=QIYMAT yoki MAYDON-=QIYMAT deb yozing; boʻsh joyli qiymat — qoʻshtirnoqda: title="…"',
    },
  );

/** A shell turns `count=>200` into `count=` and a file named `200`. */
const noValue = (field: string): UsageError =>
  new UsageError(
    {
      en: `nothing stands behind ${field}=`,
      ru: `после ${field}= ничего нет`,
      tg: `пас аз ${field}= чизе нест`,
      uz: `${field}= dan keyin hech narsa yoʻq`,
    },
    {
      en: `to take the field away: --clear ${field}; a value with > or < in quotes: "${field}=>200" (without them the shell has made a file named 200 here: delete it)`,
      ru: `чтобы убрать поле: --clear ${field}; значение со знаком > или < — в кавычках: "${field}=>200" (без них оболочка создала здесь файл с именем 200: удалите его)`,
      tg: `барои нест кардани майдон: --clear ${field}; қимати дорои > ё < — дар нохунак: "${field}=>200" (бе онҳо дар ин ҷо файле бо номи 200 пайдо шудааст: онро нест кунед)`,
      uz: `maydonni olib tashlash: --clear ${field}; > yoki < belgili qiymat qoʻshtirnoqda: "${field}=>200" (ularsiz bu yerda 200 nomli fayl paydo boʻlgan: uni oʻchiring)`,
    },
  );
