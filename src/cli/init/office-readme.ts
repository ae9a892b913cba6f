import type { Language } from "../../values/codes/languages.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { knownLanguage } from "../language-of.ts";
import type { Beginning } from "./beginning.ts";

/** What a new registry's README.md says to whoever keeps it, in the registry's language. */
export function officeReadme({ title, language, institution }: Beginning, today: string): string {
  const spoken = knownLanguage(language);
  const lines = usage.map(({ does, write }) => `- ${does[spoken]}: ${write(today)}`);
  return `# ${title}\n\n${about(institution.name)[spoken]}\n\n${lines.join("\n")}\n`;
}

const about = (institution: string): Sentence => ({
  en: `The records of the international cooperation of ${institution}: a file for each partner, agreement, journey. They are kept with hamkor.`,
  ru: `Учёт международного сотрудничества (${institution}): на каждого партнёра, соглашение, поездку — отдельный файл. Записи ведутся с помощью hamkor.`,
  tg: `Баҳисобгирии ҳамкории байналмилалии ${institution}: барои ҳар шарик, созишнома, сафар файли алоҳида. Сабтҳо бо ёрии hamkor пеш бурда мешаванд.`,
  uz: `${institution} xalqaro hamkorligining hisobi: har bir hamkor, shartnoma, safar uchun alohida fayl. Yozuvlar hamkor dasturi yordamida yuritiladi.`,
});

type Use = { readonly does: { readonly [language in Language]: string }; readonly write: (today: string) => string };

/** The registry's own folder holds records alone: reports go beside it. */
const usage: readonly Use[] = [
  {
    does: { en: "Add a record", ru: "Добавить запись", tg: "Илова кардани сабт", uz: "Yozuv qoʻshish" },
    write: () => "`hamkor new partners`, `hamkor new agreements`, `hamkor new mobilities`",
  },
  {
    does: {
      en: "Make records of a list in Excel",
      ru: "Внести список из Excel",
      tg: "Ворид кардани рӯйхат аз Excel",
      uz: "Excel roʻyxatini kiritish",
    },
    write: () => "`hamkor import list.xlsx`",
  },
  {
    does: {
      en: "Change one, and take the change back",
      ru: "Изменить запись и отменить изменение",
      tg: "Тағйир додани сабт ва бекор кардани тағйирот",
      uz: "Yozuvni oʻzgartirish va oʻzgarishni bekor qilish",
    },
    write: () => "`hamkor set …`, `hamkor undo`",
  },
  {
    does: { en: "Look something up", ru: "Найти и посмотреть", tg: "Ёфтан ва дидан", uz: "Topish va koʻrish" },
    write: () => "`hamkor list partners`, `hamkor find …`, `hamkor show …`",
  },
  {
    does: { en: "See whether all is well", ru: "Проверить", tg: "Санҷидан", uz: "Tekshirish" },
    write: () => "`hamkor check`",
  },
  {
    does: {
      en: "Save what was done",
      ru: "Сохранить сделанное",
      tg: "Нигоҳ доштани корҳои кардашуда",
      uz: "Qilingan ishni saqlash",
    },
    write: () => "`hamkor save`",
  },
  {
    does: { en: "The annual report", ru: "Годовой отчёт", tg: "Ҳисоботи солона", uz: "Yillik hisobot" },
    write: (today) => `\`hamkor annual ${today.slice(0, 4)} -o ../report.docx\``,
  },
];
