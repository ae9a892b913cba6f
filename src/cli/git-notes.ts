import type { Refusal } from "../files/git/git.ts";
import type { Revision } from "../files/git/git-facts.ts";
import { printableLine } from "../values/texts/printable.ts";
import type { Sentence } from "../values/texts/sentence.ts";

/** What has to be said of a revision: that git refuses to tell it, or that it may count too many files as changed. */
export const gitNotes = ({ refusal, unfiltered }: Revision): readonly Sentence[] => [
  ...(refusal ? [refusalNote(refusal)] : []),
  ...(unfiltered ? [unfilteredNote(unfiltered)] : []),
];

/** Why git says nothing of a folder, and what to do where it belongs to somebody else. */
export function refusalNote({ reason, remedy }: Refusal): Sentence {
  if (remedy !== undefined) return otherOwner(printableLine(remedy));
  const said = printableLine(reason);
  return {
    en: `git does not tell the revision: ${said}`,
    ru: `git не сообщает версию: ${said}`,
    tg: `git рақами нусхаро хабар намедиҳад: ${said}`,
    uz: `git versiyani bildirmaydi: ${said}`,
  };
}

const otherOwner = (remedy: string): Sentence => ({
  en: `git does not look into this folder, since it belongs to somebody else, so the revision and what was changed are unknown. If you trust its owner: ${remedy}`,
  ru: `git не читает эту папку: у неё другой владелец. Поэтому версия и изменения неизвестны. Если вы доверяете владельцу, выполните: ${remedy}`,
  tg: `git ин ҷузвдонро намехонад, зеро соҳиби он каси дигар аст. Аз ин рӯ, рақами нусха ва тағйирот номаълуманд. Агар ба соҳибаш бовар кунед, иҷро кунед: ${remedy}`,
  uz: `git bu papkani oʻqimaydi, chunki uning egasi boshqa. Shuning uchun versiya va oʻzgarishlar nomaʼlum. Egasiga ishonsangiz, bajaring: ${remedy}`,
});

function unfilteredNote({ files, filters }: NonNullable<Revision["unfiltered"]>): Sentence {
  const names = printableLine(filters.join(", "));
  return {
    en: `Changed files that may be as they were committed: ${files}. The repository's own git settings name programs that filter them (${names}), and hamkor runs none of these. If you trust them, name them in your own settings: git config --global`,
    ru: `Изменённых файлов, которые, возможно, совпадают с сохранёнными в git: ${files}. Настройки git этого репозитория называют программы, которые их преобразуют (${names}); hamkor таких программ не запускает. Если вы им доверяете, задайте их в своих настройках: git config --global`,
    tg: `Файлҳои тағйирёфтае, ки шояд бо нусхаи дар git буда якхела бошанд: ${files}. Танзимоти git-и ҳамин репозиторий барои онҳо барномаҳоеро (${names}) номбар мекунад, ки hamkor иҷро намекунад. Агар ба онҳо бовар кунед, дар танзимоти худ нависед: git config --global`,
    uz: `Oʻzgargan deb sanalgan, lekin gitdagi nusxasi bilan bir xil boʻlishi mumkin boʻlgan fayllar: ${files}. Shu repozitoriyning git sozlamalarida ular uchun dasturlar (${names}) koʻrsatilgan, hamkor esa bunday dasturlarni ishga tushirmaydi. Ularga ishonsangiz, oʻz sozlamalaringizga yozing: git config --global`,
  };
}
