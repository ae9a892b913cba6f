import { asWillBe, type Unfinished } from "../files/changes/unfinished.ts";
import { workTree } from "../files/read/work-tree.ts";
import type { Source } from "../files/source.ts";
import type { Sentence } from "../values/texts/sentence.ts";

/** The files of a registry; what is read of a change that is not finished yet may not be cached. */
export type RegistrySource = { readonly source: Source; readonly mayBeCached: boolean };

/** The files of a registry; where a command was stopped while it wrote, as they will be when that is over, which is told. */
export function sourceIn(folder: string, tell: (sentence: Sentence) => void): RegistrySource {
  const tree = workTree(folder);
  const found = asWillBe(tree);
  if (!found) return { source: tree, mayBeCached: true };
  tell(stopped[found.outcome]);
  return { source: found.source, mayBeCached: false };
}

/** From so many files on the memory that a registry takes counts: a report of 100,000 records would take a gigabyte. */
const manyFiles = 20_000;

/** Calls `spareMemory` for a registry of very many files. */
export function spareForMany(files: number, spareMemory: (() => void) | undefined): void {
  if (files > manyFiles) spareMemory?.();
}

/** The same files; before very many of them are read, `spareMemory` is called. */
export const sparingMemory = (
  { source, mayBeCached }: RegistrySource,
  spareMemory: (() => void) | undefined,
): RegistrySource => ({
  mayBeCached,
  source: {
    ...source,
    list: () => {
      const found = source.list();
      spareForMany(found.length, spareMemory);
      return found;
    },
  },
});

/** What a question says of a change that was stopped while it was written. */
const stopped: Readonly<Record<Unfinished, Sentence>> = {
  finished: {
    en: "A command was stopped while it wrote: the answer is as if it had finished. The next command that writes finishes it.",
    ru: "Команда была прервана во время записи: ответ дан так, как если бы она завершилась. Её завершит следующая команда, которая записывает.",
    tg: "Фармоне ҳангоми навиштан қатъ шудааст: ҷавоб чунин аст, ки гӯё он анҷом ёфта бошад. Онро фармони навбатии нависанда ба анҷом мерасонад.",
    uz: "Buyruq yozish paytida toʻxtatilgan: javob u oxiriga yetgandek berildi. Uni yozadigan keyingi buyruq tugatadi.",
  },
  "taken-back": {
    en: "A command was stopped while it wrote, and a file has been edited since: the answer is as if it had not been run. The next command that writes takes it back.",
    ru: "Команда была прервана во время записи, а файл с тех пор изменили: ответ дан так, как если бы её не было. Её отменит следующая команда, которая записывает.",
    tg: "Фармоне ҳангоми навиштан қатъ шудааст ва файл аз он пас тағйир ёфт: ҷавоб чунин аст, ки гӯё он набуд. Онро фармони навбатии нависанда бекор мекунад.",
    uz: "Buyruq yozish paytida toʻxtatilgan, fayl esa keyin tahrirlangan: javob u bajarilmagandek berildi. Uni yozadigan keyingi buyruq bekor qiladi.",
  },
};
