import type { FieldPart, FieldPath } from "../documents/positions.ts";
import type { Value } from "../documents/value.ts";
import type { FieldSpec } from "../kinds/describe.ts";
import { didYouMean, type Fault, fault, named } from "../kinds/fault.ts";
import { emptyItem } from "../kinds/scalar.ts";
import { onlyMisspelled } from "../reading/spelling.ts";
import { readFieldName } from "../reading/words/read-field-name.ts";
import { nearestWords } from "../values/texts/nearest.ts";
import type { Sentence } from "../values/texts/sentence.ts";
import { onLinesOfTheirOwn, standsWhere, writeAs } from "./shape-words.ts";

/** A fault and the field it is in. */
export type FieldFault = Fault & {
  readonly path: FieldPath;
  readonly part: FieldPart;
  /** The record's own fields that could not be read, wholly or in part; absent where it may be any. */
  readonly fields?: readonly string[];
  /** Whether it leaves a count unread. */
  readonly isOfCount?: boolean;
};

/** A field that its kind, or its map, does not know. */
export function unknownField(path: FieldPath, specs: ReadonlyMap<string, FieldSpec>): FieldFault {
  const name = String(path.at(-1));
  const known = [...specs.keys()];
  const near = nearestWords(name, known);
  const help = didYouMean(near.length > 0 ? near : readFieldName(name, known), name) ?? listed(known);
  const suggestion = onlyMisspelled(name, known);
  return {
    check: "unknown-field",
    message: noField(named(name)),
    help,
    suggestion,
    path,
    part: "key",
  };
}

/** The fields that misspelled names of a map were most likely meant for. */
export const meantFields = (names: readonly string[], known: readonly string[]): ReadonlySet<string> =>
  new Set(names.flatMap((name) => (known.includes(name) ? [] : nearestWords(name, known).slice(0, 1))));

const noField = (name: string): Sentence => ({
  en: `there is no field ${name} here`,
  ru: `поля ${name} здесь нет`,
  tg: `дар ин ҷо майдони ${name} нест`,
  uz: `bu yerda ${name} degan maydon yoʻq`,
});

function listed(known: readonly string[]): Sentence {
  if (known.length === 0) return anotherName;
  const names = known.join(", ");
  return {
    en: `the fields here are ${names}`,
    ru: `здесь могут быть поля: ${names}`,
    tg: `дар ин ҷо чунин майдонҳо мешаванд: ${names}`,
    uz: `bu yerda shunday maydonlar boʻladi: ${names}`,
  };
}

const anotherName: Sentence = {
  en: "write another name",
  ru: "напишите другое имя",
  tg: "номи дигар нависед",
  uz: "boshqa nom yozing",
};

/** A field that a record or a map cannot be without. */
export function missingField(path: FieldPath): FieldFault {
  const name = String(path.at(-1));
  return { check: "missing-field", ...lacksField(name), path: path.slice(0, -1), part: "first-line" };
}

const lacksField = (name: string): Pick<Fault, "message" | "help"> => ({
  message: {
    en: `the field \`${name}\` is missing`,
    ru: `не хватает поля \`${name}\``,
    tg: `майдони \`${name}\` намерасад`,
    uz: `\`${name}\` maydoni yetishmaydi`,
  },
  help: {
    en: `add a line \`${name}: …\``,
    ru: `добавьте строку \`${name}: …\``,
    tg: `сатри \`${name}: …\`-ро илова кунед`,
    uz: `\`${name}: …\` qatorini qoʻshing`,
  },
});

/** A list, a map or a single value where another of them belongs; `expected` is the schema's word for it. */
export function wrongType(
  path: FieldPath,
  expected: string,
  found: Value,
  specs: ReadonlyMap<string, FieldSpec>,
): FieldFault {
  if (found === "") return { ...emptyItem, path, part: "value" };
  const { message, ...shape } = standsWhere(found, expected);
  const help = expected === "object" ? (mapHelp(path, found, specs) ?? shape.help) : shape.help;
  return { check: "wrong-type", message, help, path, part: "value" };
}

/** An example of the map that belongs here: a single text was most likely meant for its first required field. */
function mapHelp(path: FieldPath, found: Value, specs: ReadonlyMap<string, FieldSpec>): Sentence | undefined {
  const first = [...specs.values()].find(({ required }) => required);
  const isItem = typeof path.at(-1) === "number";
  if (first && typeof found === "string")
    return writeAs(`\`${isItem ? "- " : ""}${first.name}: ${found.slice(0, 60)}\``);
  return specs.size > 0 ? onLinesOfTheirOwn([...specs.keys()].join(", ")) : undefined;
}

/** An item of a list that has the same in a field in which all must differ. */
export const repeatedItem = (field: string, written: string): Fault =>
  fault(
    {
      en: `the ${field} ${named(written)} stands here a second time`,
      ru: `значение ${named(written)} в поле \`${field}\` стоит здесь второй раз`,
      tg: `қимати ${named(written)} дар майдони \`${field}\` бори дуюм омадааст`,
      uz: `\`${field}\` maydonidagi ${named(written)} qiymati ikkinchi marta yozilgan`,
    },
    {
      en: `write one item a ${field}`,
      ru: `для каждого значения \`${field}\` нужен один пункт`,
      tg: `барои ҳар қимати \`${field}\` як банд нависед`,
      uz: `\`${field}\` maydonining har bir qiymatiga bitta band yozing`,
    },
  );

/** A name that a map of free names cannot have. */
export const badName: Fault = fault(
  {
    en: "this name cannot be used",
    ru: "такое имя использовать нельзя",
    tg: "ин номро истифода бурдан мумкин нест",
    uz: "bu nomdan foydalanib boʻlmaydi",
  },
  { en: "write another name", ru: "напишите другое имя", tg: "номи дигар нависед", uz: "boshqa nom yozing" },
);
