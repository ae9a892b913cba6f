import { EnvironmentError } from "../../files/source.ts";
import { UsageError } from "../../queries/usage-error.ts";
import type { Sentence } from "../../values/texts/sentence.ts";

export const nothingToSave: Sentence = {
  en: "Nothing to save: the registry is as it was last saved.",
  ru: "Сохранять нечего: со времени последнего сохранения ничего не изменилось.",
  tg: "Чизе барои нигоҳ доштан нест: аз нигоҳдории охирин чизе тағйир наёфтааст.",
  uz: "Saqlaydigan narsa yoʻq: oxirgi saqlashdan beri hech narsa oʻzgarmagan.",
};

export const changedMeanwhile = (files: readonly string[]): EnvironmentError =>
  new EnvironmentError(
    {
      en: `nothing was saved: changed while it was being checked: ${files.slice(0, 3).join(", ")}`,
      ru: `ничего не сохранено: во время проверки изменилось: ${files.slice(0, 3).join(", ")}`,
      tg: `чизе нигоҳ дошта нашуд: ҳангоми санҷиш тағйир ёфт: ${files.slice(0, 3).join(", ")}`,
      uz: `hech narsa saqlanmadi: tekshiruv paytida oʻzgardi: ${files.slice(0, 3).join(", ")}`,
    },
    {
      en: "run it again: hamkor save",
      ru: "повторите: hamkor save",
      tg: "такрор кунед: hamkor save",
      uz: "takrorlang: hamkor save",
    },
  );

export const refusedByGit = (): EnvironmentError =>
  new EnvironmentError(
    {
      en: "nothing was saved: git, or a program that it runs before a save (a hook), refused; above is what it says",
      ru: "ничего не сохранено: отказал git или программа, которую он запускает перед сохранением (hook); выше — её слова",
      tg: "чизе нигоҳ дошта нашуд: git ё барномае, ки он пеш аз нигоҳдорӣ иҷро мекунад (hook), рад кард; суханаш дар боло",
      uz: "hech narsa saqlanmadi: git yoki u saqlashdan oldin ishga tushiradigan dastur (hook) rad etdi; yuqorida — uning soʻzlari",
    },
    {
      en: "your files are as they were; mend what it names, then run hamkor save again",
      ru: "ваши файлы остались как были; исправьте то, что она называет, и повторите hamkor save",
      tg: "файлҳои шумо чунон ки буданд, монданд; он чиро, ки мегӯяд, ислоҳ кунед ва hamkor save-ро такрор кунед",
      uz: "fayllaringiz oʻzgarmadi; u aytgan narsani tuzatib, hamkor save ni takrorlang",
    },
  );

export const withoutMessage = (): UsageError =>
  new UsageError(
    {
      en: "-m is empty",
      ru: "после -m нет текста",
      tg: "баъди -m матн нест",
      uz: "-m dan keyin matn yoʻq",
    },
    {
      en: 'say in a few words what was done: hamkor save -m "TEXT"; or leave -m out, and hamkor says it',
      ru: 'скажите в нескольких словах, что сделано: hamkor save -m "ТЕКСТ"; или уберите -m, и hamkor напишет сам',
      tg: 'бо чанд калима гӯед, ки чӣ кор шуд: hamkor save -m "МАТН"; ё -m-ро бардоред, худи hamkor менависад',
      uz: 'nima qilinganini bir necha soʻz bilan ayting: hamkor save -m "MATN"; yoki -m ni olib tashlang, hamkor oʻzi yozadi',
    },
  );
