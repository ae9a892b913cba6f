import { lazy } from "../../values/memoize.ts";
import { fold } from "../../values/texts/fold.ts";

/** What people call regions and states besides their titles; `near` only points to the word. */
const names: Readonly<Record<string, { readonly same?: string; readonly near?: string }>> = {
  cis: { same: "СНГ|ИДМ|MDH|CIS countries" },
  eu: { same: "ЕС|Евросоюз|Иттиҳоди Аврупо|Yevropa Ittifoqi" },
  eea: { same: "ЕЭЗ" },
  eaeu: { same: "ЕАЭС|Евразийский союз|EEU" },
  sco: { same: "ШОС|СҲШ|SHHT" },
  "central-asia": { same: "Средняя Азия|Осиёи Миёна|Oʻrta Osiyo" },
  "in-force": {
    near: "active|valid|current|effective|running|действующее|действующие|действующий|действующая|амалкунанда|эътибор дорад|amaldagi",
  },
  expired: { near: "ended|past|over|истёк|истекло|истекшие|истёкшие|просрочено|муддаташ гузашта|muddati oʻtgan" },
  "in-preparation": { near: "draft|проект|черновик|лоиҳа|loyiha" },
  undated: { near: "no date|без срока" },
};

type Named = { readonly same: readonly string[]; readonly near: readonly string[] };

const listed = lazy(() =>
  Object.entries(names).map(([word, { same, near }]) => ({ word, same: keys(same), near: keys(near) })),
);

const keys = (list = ""): ReadonlySet<string> => new Set(list.split("|").filter(Boolean).map(fold));

/** Of some words those that people call so, and those that they may mean by it. */
export function usuallyNamed(text: string, words: readonly string[]): Named {
  const found = listed().filter(({ word }) => words.includes(word));
  return {
    same: found.filter(({ same }) => same.has(fold(text))).map(({ word }) => word),
    near: found.filter(({ near }) => near.has(fold(text))).map(({ word }) => word),
  };
}
