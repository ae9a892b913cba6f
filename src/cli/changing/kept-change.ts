import type { KeptChange } from "../../files/changes/undo-store.ts";
import { UsageError } from "../../queries/usage-error.ts";
import type { Sentence } from "../../values/texts/sentence.ts";

/** The change to be taken back, or made again: the one with a number, else the last. */
export function chosenChange(kept: Iterable<KeptChange>, number: number | undefined, again: boolean): KeptChange {
  if (number === undefined) {
    const last = again ? lastUndone([...kept]) : firstOf(kept, ({ entry }) => entry.undone === undefined);
    if (last) return last;
    throw new UsageError(again ? nothingToRepeat : nothingToUndo, onlyOwn);
  }
  const found = firstOf(kept, (each) => each.number === number);
  if (!found) throw noChange(number);
  if ((found.entry.undone !== undefined) !== again) throw otherWay(number, again);
  return found;
}

const lastUndone = (kept: readonly KeptChange[]): KeptChange | undefined =>
  kept
    .filter(({ entry }) => entry.undone !== undefined)
    .sort((a, b) => (b.entry.undone ?? 0) - (a.entry.undone ?? 0))[0];

/** The first kept change of which something is true; those after it are not read. */
export function firstOf(kept: Iterable<KeptChange>, isWanted: (change: KeptChange) => boolean): KeptChange | undefined {
  for (const change of kept) if (isWanted(change)) return change;
  return undefined;
}

export const nothingToUndo: Sentence = {
  en: "there is nothing to undo",
  ru: "отменять нечего",
  tg: "чизе барои бекор кардан нест",
  uz: "bekor qilinadigan narsa yoʻq",
};

const nothingToRepeat: Sentence = {
  en: "nothing was undone that could be made again",
  ru: "нет отменённых изменений, которые можно вернуть",
  tg: "тағйироти бекоршудае нест, ки баргардонда шавад",
  uz: "qaytariladigan bekor qilingan oʻzgarish yoʻq",
};

const onlyOwn: Sentence = {
  en: "only what hamkor itself has changed can be undone, on this computer",
  ru: "отменить можно только то, что изменила сама программа на этом компьютере",
  tg: "танҳо он чизеро бекор кардан мумкин аст, ки худи hamkor дар ҳамин компютер тағйир додааст",
  uz: "faqat hamkor oʻzi shu kompyuterda oʻzgartirgan narsani bekor qilish mumkin",
};

const noChange = (number: number): UsageError =>
  new UsageError(
    {
      en: `there is no change ${number}`,
      ru: `изменения ${number} нет`,
      tg: `тағйироти ${number} нест`,
      uz: `${number}-oʻzgarish yoʻq`,
    },
    {
      en: "hamkor undo --list shows the changes with their numbers",
      ru: "изменения с номерами покажет hamkor undo --list",
      tg: "тағйиротро бо рақамҳояшон hamkor undo --list нишон медиҳад",
      uz: "oʻzgarishlarni raqamlari bilan hamkor undo --list koʻrsatadi",
    },
  );

const otherWay = (number: number, again: boolean): UsageError =>
  again
    ? new UsageError(
        {
          en: `change ${number} has not been undone`,
          ru: `изменение ${number} не отменено`,
          tg: `тағйироти ${number} бекор нашудааст`,
          uz: `${number}-oʻzgarish bekor qilinmagan`,
        },
        {
          en: `to undo it: hamkor undo ${number}`,
          ru: `отменить его: hamkor undo ${number}`,
          tg: `барои бекор кардани он: hamkor undo ${number}`,
          uz: `uni bekor qilish: hamkor undo ${number}`,
        },
      )
    : new UsageError(
        {
          en: `change ${number} is undone already`,
          ru: `изменение ${number} уже отменено`,
          tg: `тағйироти ${number} аллакай бекор шудааст`,
          uz: `${number}-oʻzgarish allaqachon bekor qilingan`,
        },
        {
          en: `to make it again: hamkor undo --redo ${number}`,
          ru: `вернуть его: hamkor undo --redo ${number}`,
          tg: `барои баргардондани он: hamkor undo --redo ${number}`,
          uz: `uni qaytarish: hamkor undo --redo ${number}`,
        },
      );
