import { EnvironmentError } from "../../files/source.ts";
import { ruPlural } from "../../locales/ru/ru-number.ts";
import { UsageError } from "../../queries/usage-error.ts";
import { type Sentence, sentenceOf } from "../../values/texts/sentence.ts";

export const withoutBaseline = (): UsageError =>
  new UsageError(
    {
      en: "--update needs a baseline",
      ru: "для --update нужен базовый список",
      tg: "барои --update рӯйхати асосӣ лозим аст",
      uz: "--update uchun asosiy roʻyxat kerak",
    },
    {
      en: "name it: hamkor check --baseline FILE --update",
      ru: "укажите его: hamkor check --baseline ФАЙЛ --update",
      tg: "онро нишон диҳед: hamkor check --baseline ФАЙЛ --update",
      uz: "uni koʻrsating: hamkor check --baseline FAYL --update",
    },
  );

export const noBaseline = (file: string): EnvironmentError =>
  new EnvironmentError(
    {
      en: `there is no baseline ${file}`,
      ru: `нет базового списка ${file}`,
      tg: `рӯйхати асосии ${file} нест`,
      uz: `${file} asosiy roʻyxati yoʻq`,
    },
    {
      en: `write it: hamkor check --baseline ${file} --update`,
      ru: `создайте его: hamkor check --baseline ${file} --update`,
      tg: `онро созед: hamkor check --baseline ${file} --update`,
      uz: `uni yarating: hamkor check --baseline ${file} --update`,
    },
  );

export const notABaseline = (file: string, why: Sentence): UsageError =>
  new UsageError(
    {
      en: `${file} is not a baseline: ${why.en}`,
      ru: `${file} — не базовый список: ${why.ru}`,
      tg: `${file} рӯйхати асосӣ нест: ${why.tg}`,
      uz: `${file} — asosiy roʻyxat emas: ${why.uz}`,
    },
    {
      en: `write it anew: delete it, then hamkor check --baseline ${file} --update`,
      ru: `создайте его заново: удалите файл, затем hamkor check --baseline ${file} --update`,
      tg: `онро аз нав созед: файлро нест кунед, баъд hamkor check --baseline ${file} --update`,
      uz: `uni qaytadan yarating: faylni oʻchiring, soʻng hamkor check --baseline ${file} --update`,
    },
  );

export const amongRecords = (file: string): UsageError =>
  new UsageError(
    {
      en: `${file} lies where records are kept`,
      ru: `${file} находится там, где хранятся записи`,
      tg: `${file} дар ҷоест, ки сабтҳо нигоҳ дошта мешаванд`,
      uz: `${file} yozuvlar saqlanadigan joyda`,
    },
    {
      en: "name a file such as baseline.json beside registry.yaml",
      ru: "укажите файл рядом с registry.yaml, например baseline.json",
      tg: "файлро паҳлуи registry.yaml нишон диҳед, масалан baseline.json",
      uz: "registry.yaml yonidagi faylni koʻrsating, masalan baseline.json",
    },
  );

/** Entries that the registry no longer gives reason for. */
export const goneText = (file: string, gone: number): Sentence => ({
  en: `${gone} ${gone === 1 ? "entry" : "entries"} of ${file} no longer ${gone === 1 ? "occurs" : "occur"}: --update prunes ${gone === 1 ? "it" : "them"}`,
  ru: `в ${file} ${gone} ${ruPlural(gone, "пункт больше не встречается", "пункта больше не встречаются", "пунктов больше не встречается")}: --update уберёт лишнее`,
  tg: `дар ${file} ${gone} банд дигар дучор намешавад: --update зиёдатиро мебардорад`,
  uz: `${file} dagi ${gone} ta band endi uchramaydi: --update ortiqchasini olib tashlaydi`,
});

type Difference = { readonly new: number; readonly gone: number };

/** What a baseline accepts now, and how that differs from what it accepted before. */
export const updatedText = (file: string, accepted: number, difference: Difference | undefined): Sentence =>
  sentenceOf((language) => {
    const { new: added, gone } = difference ?? { new: 0, gone: 0 };
    const changed = difference && {
      en: ` (${added} new, ${gone} gone)`,
      ru: ` (новых: ${added}, исчезло: ${gone})`,
      tg: ` (нав: ${added}, нест шуд: ${gone})`,
      uz: ` (yangi: ${added}, yoʻqolgan: ${gone})`,
    };
    return `${nowAccepts(file, accepted)[language]}${changed?.[language] ?? ""}`;
  });

const nowAccepts = (file: string, accepted: number): Sentence => ({
  en: `${file} now accepts ${accepted} ${accepted === 1 ? "finding" : "findings"}`,
  ru: `${file}: принято ${accepted} ${ruPlural(accepted, "пункт", "пункта", "пунктов")}`,
  tg: `${file}: ${accepted} банд қабул шуд`,
  uz: `${file}: ${accepted} ta band qabul qilindi`,
});
