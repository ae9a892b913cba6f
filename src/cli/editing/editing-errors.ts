import { EnvironmentError, type FileFault } from "../../files/source.ts";
import { printableLine } from "../../values/texts/printable.ts";
import type { Sentence } from "../../values/texts/sentence.ts";

export const noEditor = (): EnvironmentError =>
  new EnvironmentError(
    {
      en: "no editor is named in the variables VISUAL and EDITOR",
      ru: "ни в VISUAL, ни в EDITOR не указан редактор",
      tg: "дар тағйирёбандаҳои VISUAL ва EDITOR муҳаррир нишон дода нашудааст",
      uz: "VISUAL va EDITOR oʻzgaruvchilarida muharrir koʻrsatilmagan",
    },
    {
      en: 'name one: export EDITOR=nano, or export EDITOR="code --wait"; to keep it, add the line to ~/.profile',
      ru: 'укажите его: export EDITOR=nano или export EDITOR="code --wait"; чтобы это осталось, добавьте строку в ~/.profile',
      tg: 'онро нишон диҳед: export EDITOR=nano ё export EDITOR="code --wait"; барои ҳамеша ин сатрро ба ~/.profile илова кунед',
      uz: 'uni koʻrsating: export EDITOR=nano yoki export EDITOR="code --wait"; doimiy qilish uchun shu qatorni ~/.profile ga qoʻshing',
    },
  );

/** What to look at where the editor is at fault. */
const lookAtVariables: Sentence = {
  en: "look at the variables VISUAL and EDITOR, which name it",
  ru: "проверьте переменные VISUAL и EDITOR, в которых он указан",
  tg: "тағйирёбандаҳои VISUAL ва EDITOR-ро санҷед, ки он дар онҳо нишон дода шудааст",
  uz: "u koʻrsatilgan VISUAL va EDITOR oʻzgaruvchilarini tekshiring",
};

export function editorMissing(line: string): EnvironmentError {
  const named = printableLine(line);
  return new EnvironmentError(
    {
      en: `nothing was changed: the editor "${named}" cannot be started`,
      ru: `ничего не изменено: редактор «${named}» не запускается`,
      tg: `чизе тағйир наёфт: муҳаррири «${named}» кушода намешавад`,
      uz: `hech narsa oʻzgarmadi: “${named}” muharriri ishga tushmayapti`,
    },
    lookAtVariables,
  );
}

export function editorFailed(line: string, code: string): EnvironmentError {
  const named = printableLine(line);
  return new EnvironmentError(
    {
      en: `nothing was changed: the editor "${named}" ended with an error (${code})`,
      ru: `ничего не изменено: редактор «${named}» завершился с ошибкой (${code})`,
      tg: `чизе тағйир наёфт: муҳаррири «${named}» бо хато анҷом ёфт (${code})`,
      uz: `hech narsa oʻzgarmadi: “${named}” muharriri xato bilan tugadi (${code})`,
    },
    lookAtVariables,
  );
}

export const notEditable = (file: string, { fault, help }: FileFault): EnvironmentError =>
  new EnvironmentError(
    {
      en: `${file} ${fault.en}`,
      ru: `${file} ${fault.ru}`,
      tg: `${file} ${fault.tg}`,
      uz: `${file} ${fault.uz}`,
    },
    help,
  );

export const notUtf8 = (file: string, { fault, help }: FileFault): Sentence => ({
  en: `${file} ${fault.en}: ${help.en}`,
  ru: `${file} ${fault.ru}: ${help.ru}`,
  tg: `${file} ${fault.tg}: ${help.tg}`,
  uz: `${file} ${fault.uz}: ${help.uz}`,
});

export const unchanged: Sentence = {
  en: "Nothing was changed: the text is as it was.",
  ru: "Ничего не изменено: текст прежний.",
  tg: "Чизе тағйир наёфт: матн ҳамон аст.",
  uz: "Hech narsa oʻzgarmadi: matn avvalgidek.",
};

/** Said at a terminal, where an editor may still be open. */
export const mustWait: Sentence = {
  en: "If the editor is still open: it has to be one that waits, such as code --wait.",
  ru: "Если редактор ещё открыт: нужен такой, который ждёт закрытия, например code --wait.",
  tg: "Агар муҳаррир ҳанӯз кушода бошад: муҳаррире лозим, ки интизор мешавад, масалан code --wait.",
  uz: "Muharrir hali ochiq boʻlsa: yopilishni kutadigani kerak, masalan code --wait.",
};

export const keptHere = (file: string): Sentence => ({
  en: `What you have written is kept in ${file}`,
  ru: `Написанное вами сохранено в файле ${file}`,
  tg: `Навиштаи шумо дар файли ${file} нигоҳ дошта шуд`,
  uz: `Yozganlaringiz ${file} faylida saqlandi`,
});

export const keptBefore = (file: string): Sentence => ({
  en: `From an earlier edit of this record, not written into it: ${file}. Delete the file when you no longer need it.`,
  ru: `От прежней правки этой записи, в неё не внесено: ${file}. Удалите файл, когда он больше не нужен.`,
  tg: `Аз таҳрири пештараи ин сабт, ба он ворид нашуда: ${file}. Вақте ки лозим нест, файлро нест кунед.`,
  uz: `Bu yozuvning avvalgi tahriridan, unga yozilmagan: ${file}. Kerak boʻlmasa, faylni oʻchiring.`,
});
