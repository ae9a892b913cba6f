import type { Sentence } from "../../values/texts/sentence.ts";
import { UsageError } from "../usage-error.ts";

/** The bounds of a range as written; `open` names the one that does not belong to it. */
export type ParsedRange = {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly open: "from" | "to" | undefined;
};

/** Takes a range apart: `a..b`, `a..`, `..b`, `>=a`, `>a`, `<=b`, `<b`, or one value, which is both bounds. */
export function parseRange(text: string): ParsedRange {
  const [, comparison, bound = ""] = /^(>=|>|<=|<)\s*(.*)$/.exec(text) ?? [];
  if (comparison) return parseComparison(comparison, bound);
  const dots = text.indexOf("..");
  if (dots < 0) return { from: text, to: text, open: undefined };
  const [from, to] = [text.slice(0, dots).trim(), text.slice(dots + 2).trim()];
  if (!from && !to) throw noBound();
  return { from: from || undefined, to: to || undefined, open: undefined };
}

const noBound = (): UsageError =>
  new UsageError(
    {
      en: '".." names no bound',
      ru: "в «..» не указана ни одна граница",
      tg: "дар «..» ягон ҳад нишон дода нашудааст",
      uz: "“..” birorta chegarani koʻrsatmaydi",
    },
    {
      en: "write 2018..2020, 2018.. or ..2020",
      ru: "напишите 2018..2020, 2018.. или ..2020",
      tg: "2018..2020, 2018.. ё ..2020 нависед",
      uz: "2018..2020, 2018.. yoki ..2020 deb yozing",
    },
  );

/** What is said of a range whose bounds are the wrong way round. */
export const endsFirst = (word: string): Sentence => ({
  en: `${word} ends before it begins`,
  ru: `${word} кончается раньше, чем начинается`,
  tg: `${word} пеш аз оғози худ ба охир мерасад`,
  uz: `${word} boshlanishidan oldin tugaydi`,
});

function parseComparison(comparison: string, bound: string): ParsedRange {
  const isOpen = comparison.length === 1;
  return comparison.startsWith(">")
    ? { from: bound, to: undefined, open: isOpen ? "from" : undefined }
    : { from: undefined, to: bound, open: isOpen ? "to" : undefined };
}
