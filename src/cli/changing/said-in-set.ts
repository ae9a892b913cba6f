import { isAssignment } from "../../changes/fields/parse-assignment.ts";
import { named } from "../../kinds/fault.ts";
import { UsageError } from "../../queries/usage-error.ts";

/** What the words of `hamkor set` say: records or a kind, a query, and what is to change. */
export type SaidInSet = {
  readonly names: readonly string[];
  readonly query: readonly string[] | undefined;
  readonly assignments: readonly string[];
};

/**
 * Parts the words of `hamkor set`. What is to change may stand at the end of the query: PowerShell takes `--` away
 * before a program sees it.
 */
export function saidInSet(words: readonly string[], where: readonly string[] | undefined, clears: boolean): SaidInSet {
  const flag = words.find((word) => word.startsWith("--"));
  if (flag !== undefined) throw flagBehind(flag);
  const names = words.filter((word) => !word.includes("="));
  const assignments = words.filter((word) => word.includes("="));
  if (!where) return { names, query: undefined, assignments };
  const first = where.findIndex(isAssignment);
  if (first < 0) return { names, query: where, assignments };
  const [query, rest] = [where.slice(0, first), where.slice(first)];
  const word = assignments.length > 0 || clears || query.length === 0 ? rest[0] : undefined;
  const stray = rest.find((each) => !isAssignment(each));
  if (word !== undefined || stray !== undefined) throw inQuery(word ?? stray ?? "");
  return { names, query, assignments: rest };
}

/** Behind `--` no word is a flag, and one that is taken for none would be missed. */
const flagBehind = (flag: string): UsageError =>
  new UsageError(
    {
      en: `${named(flag)} stands behind --, where no flag is read`,
      ru: `${named(flag)} стоит после --, где флаги не читаются`,
      tg: `${named(flag)} пас аз -- меистад, ки дар он ҷо флагҳо хонда намешаванд`,
      uz: `${named(flag)} -- dan keyin turibdi, u yerda flaglar oʻqilmaydi`,
    },
    {
      en: "write flags before --",
      ru: "пишите флаги до --",
      tg: "флагҳоро пеш аз -- нависед",
      uz: "flaglarni -- dan oldin yozing",
    },
  );

function inQuery(word: string): UsageError {
  const asQuery = word.replace(/\+?-?=/, ":");
  return new UsageError(
    {
      en: `it is not clear whether ${named(word)} belongs to the query or to what is to change`,
      ru: `неясно, относится ли ${named(word)} к запросу или к тому, что изменить`,
      tg: `маълум нест, ки ${named(word)} ба дархост тааллуқ дорад ё ба он чи бояд тағйир ёбад`,
      uz: `${named(word)} soʻrovga tegishlimi yoki oʻzgartiriladigan narsagami — aniq emas`,
    },
    {
      en: `in a query write a colon (${asQuery}); what is to change stands before --where or behind --`,
      ru: `в запросе пишите двоеточие (${asQuery}); что изменить, пишите до --where или после --`,
      tg: `дар дархост дунуқта нависед (${asQuery}); он чи тағйир меёбад, пеш аз --where ё пас аз -- навишта мешавад`,
      uz: `soʻrovda ikki nuqta yozing (${asQuery}); nimani oʻzgartirish --where dan oldin yoki -- dan keyin yoziladi`,
    },
  );
}
