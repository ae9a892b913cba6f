import { basename, isAbsolute, relative } from "node:path";
import type { FirstCommit } from "../../files/git/begin-repository.ts";
import type { Language } from "../../values/codes/languages.ts";
import { printable } from "../../values/texts/printable.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { twoColumns } from "../help/two-columns.ts";

/** What has been begun: where, what was made and what was there already, and whether a first version is kept. */
export type Begun = {
  readonly root: string;
  readonly made: readonly string[];
  readonly left: readonly string[];
  /** Absent where it was not wanted. */
  readonly commit: FirstCommit | undefined;
  readonly needsVariable: boolean;
};

export type Here = {
  readonly workingDirectory: string;
  /** The folder that HAMKOR_REGISTRY names, which commands take before the one they are in. */
  readonly configured: string | undefined;
};

/** What is said when a registry has been begun, with the commands that come next. */
export function begunText(begun: Begun, here: Here, language: Language, width = 80): string {
  const { root, made, left, commit, needsVariable } = begun;
  const shown = printable(relative(here.workingDirectory, root) || basename(root) || root);
  const said = [
    `${madeIn(shown)[language]}`,
    ...made.map((path) => `  ${path}`),
    ...(left.length > 0 ? [leftThere(left.join(", "))[language]] : []),
    ...(commit ? [commitText(commit)[language]] : []),
    ...(needsVariable ? [variable[language]] : []),
  ];
  return `${said.join("\n")}\n\n${next[language]}\n${nextCommands(root, here, language, width).join("\n")}\n`;
}

function nextCommands(root: string, { workingDirectory, configured }: Here, language: Language, width: number) {
  const way = relative(workingDirectory, root);
  // A variable that names another registry, or another drive of Windows, which `cd` does not change to.
  const isNamed = configured !== undefined || isAbsolute(way);
  const hamkor = isNamed ? `hamkor -C ${shellPath(configured === undefined ? root : way || ".")}` : "hamkor";
  const commands = steps.map(({ words, does }): [string, string] => [`${hamkor} ${words}`, does[language]]);
  return twoColumns(way === "" || isNamed ? commands : [[`cd ${shellPath(way)}`, ""], ...commands], width);
}

/** A path as both cmd and the shells of other systems take it for one word. */
const shellPath = (path: string): string => {
  if (/^[\p{L}\p{N}_./\\:@+-]+$/u.test(path)) return path;
  return /["$`]/.test(path) ? `'${path.replaceAll("'", "'\\''")}'` : `"${path}"`;
};

const steps: readonly { readonly words: string; readonly does: Sentence }[] = [
  {
    words: "new partners",
    does: {
      en: "somebody you work with",
      ru: "добавить партнёра",
      tg: "илова кардани шарик",
      uz: "hamkor qoʻshish",
    },
  },
  {
    words: "new agreements",
    does: {
      en: "an agreement with them",
      ru: "добавить соглашение с ним",
      tg: "илова кардани созишнома бо ӯ",
      uz: "u bilan shartnoma qoʻshish",
    },
  },
  {
    words: "import list.xlsx",
    does: {
      en: "or make records of a list in Excel",
      ru: "или внести список из Excel",
      tg: "ё аз рӯйхати Excel ворид кардан",
      uz: "yoki Excel roʻyxatidan kiritish",
    },
  },
  {
    words: "check",
    does: {
      en: "see whether all is well",
      ru: "проверить, всё ли в порядке",
      tg: "санҷидан, ки ҳамааш дуруст аст",
      uz: "hammasi joyidami, tekshirish",
    },
  },
];

const madeIn = (folder: string): Sentence => ({
  en: `A registry has been begun in the folder ${folder}:`,
  ru: `Реестр создан в папке ${folder}:`,
  tg: `Феҳрист дар ҷузвдони ${folder} сохта шуд:`,
  uz: `Reyestr ${folder} papkasida yaratildi:`,
});

const leftThere = (paths: string): Sentence => ({
  en: `Left as it was: ${paths}`,
  ru: `Оставлено как было: ${paths}`,
  tg: `Ҳамон тавр монд: ${paths}`,
  uz: `Boricha qoldirildi: ${paths}`,
});

function commitText(commit: FirstCommit): Sentence {
  return commit.is === "refused" ? notKept(printable(commit.reason)) : commitTexts[commit.is];
}

const commitTexts: Readonly<Record<Exclude<FirstCommit["is"], "refused">, Sentence>> = {
  made: {
    en: "Its first version has been saved.",
    ru: "Первая версия сохранена.",
    tg: "Нусхаи аввали он нигоҳ дошта шуд.",
    uz: "Uning birinchi versiyasi saqlandi.",
  },
  "in-repository": {
    en: "This folder is in a git repository already; hamkor save saves the registry there.",
    ru: "Эта папка уже находится в репозитории git; сохранить в нём реестр: hamkor save",
    tg: "Ин ҷузвдон аллакай дар репозиторийи git аст; барои нигоҳ доштани феҳрист дар он: hamkor save",
    uz: "Bu papka allaqachon git repozitoriysida; reyestrni unda saqlash: hamkor save",
  },
  "no-git": {
    en: "Versions are not kept, because git is not installed. When it is (https://git-scm.com), run in this folder: git init, then hamkor save",
    ru: "Версии не сохраняются: программа git не установлена. Установив её (https://git-scm.com), выполните в этой папке: git init, затем hamkor save",
    tg: "Нусхаҳо нигоҳ дошта намешаванд: барномаи git насб нашудааст. Пас аз насб (https://git-scm.com) дар ин ҷузвдон иҷро кунед: git init, баъд hamkor save",
    uz: "Versiyalar saqlanmaydi: git dasturi oʻrnatilmagan. Oʻrnatgach (https://git-scm.com), shu papkada bajaring: git init, keyin hamkor save",
  },
  "no-name": {
    en: 'The first version is not saved yet, because git does not know your name. Tell it once, with your own name and address, then save:\n  git config --global user.name "Your Name"\n  git config --global user.email you@example.org\n  hamkor save',
    ru: 'Первая версия ещё не сохранена: git не знает, кто вы. Один раз укажите своё имя и адрес, затем сохраните:\n  git config --global user.name "Ваше Имя"\n  git config --global user.email you@example.org\n  hamkor save',
    tg: 'Нусхаи аввал ҳоло нигоҳ дошта нашудааст: git намедонад, ки шумо кистед. Як бор ном ва суроғаи худро нависед, баъд нигоҳ доред:\n  git config --global user.name "Номи Шумо"\n  git config --global user.email you@example.org\n  hamkor save',
    uz: 'Birinchi versiya hali saqlanmadi: git kimligingizni bilmaydi. Bir marta ismingiz va manzilingizni koʻrsating, keyin saqlang:\n  git config --global user.name "Ismingiz"\n  git config --global user.email you@example.org\n  hamkor save',
  },
};

const notKept = (reason: string): Sentence => ({
  en: `The first version could not be saved: ${reason}\nWhen that is mended: hamkor save`,
  ru: `Первую версию сохранить не удалось: ${reason}\nКогда это будет исправлено: hamkor save`,
  tg: `Нусхаи аввалро нигоҳ доштан нашуд: ${reason}\nВақте ки ин ислоҳ шавад: hamkor save`,
  uz: `Birinchi versiyani saqlab boʻlmadi: ${reason}\nBu tuzatilgach: hamkor save`,
});

const variable: Sentence = {
  en: "Before it checks, the service has to know where hamkor is cloned from: set the variable HAMKOR_REPOSITORY there.",
  ru: "Чтобы проверки заработали, задайте на сервере переменную HAMKOR_REPOSITORY — адрес, с которого клонируется hamkor.",
  tg: "Барои кор кардани санҷишҳо дар сервер тағйирёбандаи HAMKOR_REPOSITORY-ро муайян кунед: суроғае, ки hamkor аз он клон мешавад.",
  uz: "Tekshiruvlar ishlashi uchun serverda HAMKOR_REPOSITORY oʻzgaruvchisini bering: hamkor klonlanadigan manzil.",
};

const next: Sentence = { en: "Next:", ru: "Дальше:", tg: "Баъд:", uz: "Keyin:" };
