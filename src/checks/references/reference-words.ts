import { named } from "../../kinds/fault.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import type { Sentence } from "../../values/texts/sentence.ts";

type Nouns = { readonly [kind in KindName]: string };

const english: Nouns = {
  institutions: "institution",
  partners: "partner",
  agreements: "agreement",
  projects: "project",
  mobilities: "mobility",
  events: "event",
  "joint-programmes": "joint programme",
  plans: "plan",
};

/** After «нет». */
const russian: Nouns = {
  institutions: "вуза",
  partners: "партнёра",
  agreements: "соглашения",
  projects: "проекта",
  mobilities: "поездки",
  events: "мероприятия",
  "joint-programmes": "совместной программы",
  plans: "плана",
};

/** Joined to the id that follows. */
const tajik: Nouns = {
  institutions: "муассисаи",
  partners: "шарики",
  agreements: "созишномаи",
  projects: "лоиҳаи",
  mobilities: "сафари",
  events: "чорабинии",
  "joint-programmes": "барномаи муштараки",
  plans: "нақшаи",
};

/** Joined to the id that goes before. */
const uzbek: Nouns = {
  institutions: "muassasasi",
  partners: "hamkori",
  agreements: "shartnomasi",
  projects: "loyihasi",
  mobilities: "safari",
  events: "tadbiri",
  "joint-programmes": "qoʻshma dasturi",
  plans: "rejasi",
};

/** That there is no record of an id, and what became of it, where that is known. */
export const unknownRecord = (kind: KindName, id: string, fate?: Sentence): Sentence => ({
  en: `unknown ${english[kind]} ${named(id)}${fate ? `: ${fate.en}` : ""}`,
  ru: `нет ${russian[kind]} ${named(id)}${fate ? `: ${fate.ru}` : ""}`,
  tg: `${tajik[kind]} ${named(id)} нест${fate ? `: ${fate.tg}` : ""}`,
  uz: `${named(id)} ${uzbek[kind]} yoʻq${fate ? `: ${fate.uz}` : ""}`,
});

export const wasDeleted = (file: string): Sentence => ({
  en: `${file} was deleted since the last commit`,
  ru: `файл ${file} удалён после последнего коммита`,
  tg: `файли ${file} пас аз коммити охирин нест карда шудааст`,
  uz: `${file} fayli soʻnggi kommitdan keyin oʻchirilgan`,
});

export const wasRenamed = (file: string, to: string): Sentence => ({
  en: `${file} was renamed to ${to} since the last commit`,
  ru: `файл ${file} переименован в ${to} после последнего коммита`,
  tg: `номи файли ${file} пас аз коммити охирин ба ${to} иваз шудааст`,
  uz: `${file} faylining nomi soʻnggi kommitdan keyin ${to} ga oʻzgartirilgan`,
});

export const wasRenamedBefore = (file: string, to: string): Sentence => ({
  en: `${file} was renamed to ${to}`,
  ru: `файл ${file} переименован в ${to}`,
  tg: `номи файли ${file} ба ${to} иваз шудааст`,
  uz: `${file} faylining nomi ${to} ga oʻzgartirilgan`,
});

export const isBadlyNamed = (file: string): Sentence => ({
  en: `its file is ${file}, whose name is not an id`,
  ru: `файл называется ${file}, а это имя не годится в идентификаторы`,
  tg: `файли он ${file} аст, ва ин ном рамз шуда наметавонад`,
  uz: `uning fayli ${file}, bu nom esa identifikator boʻla olmaydi`,
});

/** What to do about a record that was deleted; `alike` are ids of new files that say nearly the same. */
export const helpForDeleted = (file: string, alike: readonly string[]): Sentence => ({
  en: `${alike.length > 0 ? `${alike.join(", ")} came since and says nearly the same: if that is the record, write its id. Else ` : ""}bring the file back (git checkout HEAD -- ${file} in the registry's folder), or take the reference out`,
  ru: `${alike.length > 0 ? `после коммита появилось почти то же самое: ${alike.join(", ")}. Если это та же запись, напишите её идентификатор; если нет, ` : ""}верните файл (git checkout HEAD -- ${file} в папке реестра) или уберите ссылку`,
  tg: `${alike.length > 0 ? `пас аз коммит қариб ҳамон чиз пайдо шуд: ${alike.join(", ")}. Агар ин ҳамон сабт бошад, рамзи онро нависед; вагарна ` : ""}файлро баргардонед (git checkout HEAD -- ${file} дар ҷузвдони феҳрист) ё пайвандро нест кунед`,
  uz: `${alike.length > 0 ? `kommitdan keyin deyarli xuddi shunday fayl paydo boʻlgan: ${alike.join(", ")}. Agar bu oʻsha yozuv boʻlsa, uning identifikatorini yozing; aks holda ` : ""}faylni qaytaring (reyestr papkasida git checkout HEAD -- ${file}) yoki havolani olib tashlang`,
});

export const helpForRenamed = (id: string, file: string): Sentence => ({
  en: `write "${id}" in its place, or rename the file back to ${file}`,
  ru: `напишите вместо него "${id}" или верните файлу имя ${file}`,
  tg: `ба ҷойи он "${id}" нависед ё номи файлро ба ${file} баргардонед`,
  uz: `oʻrniga "${id}" yozing yoki faylga ${file} nomini qaytaring`,
});

/** Other records got the new id when the file was renamed; these came from elsewhere. */
export const helpForRenamedBefore = (name: string, id: string): Sentence => ({
  en: `write "${id}" in its place; hamkor rename ${name} ${id} does so everywhere`,
  ru: `напишите вместо него "${id}"; везде сразу: hamkor rename ${name} ${id}`,
  tg: `ба ҷойи он "${id}" нависед; дар ҳама ҷо якбора: hamkor rename ${name} ${id}`,
  uz: `oʻrniga "${id}" yozing; hamma joyda birdan: hamkor rename ${name} ${id}`,
});

export const helpToRename = (from: string, to: string): Sentence => ({
  en: `rename ${from} to ${to}`,
  ru: `переименуйте ${from} в ${to}`,
  tg: `номи ${from}-ро ба ${to} иваз кунед`,
  uz: `${from} faylining nomini ${to} ga oʻzgartiring`,
});

/** What else can be done where no id is near: to add the record, where the id can be one. */
export const helpToAdd = (kind: KindName, id: string | undefined): Sentence =>
  id === undefined
    ? {
        en: `write an id, which is a file's name without .yaml, or see: hamkor list ${kind}`,
        ru: `напишите идентификатор (имя файла без .yaml); какие есть, покажет hamkor list ${kind}`,
        tg: `рамзро (номи файлро бе .yaml) нависед; рӯйхатро hamkor list ${kind} нишон медиҳад`,
        uz: `identifikatorni (faylning .yaml siz nomini) yozing; borlarini hamkor list ${kind} koʻrsatadi`,
      }
    : {
        en: `add ${kind}/${id}.yaml, or see: hamkor list ${kind}`,
        ru: `добавьте ${kind}/${id}.yaml; какие записи есть, покажет hamkor list ${kind}`,
        tg: `${kind}/${id}.yaml-ро илова кунед; рӯйхати сабтҳоро hamkor list ${kind} нишон медиҳад`,
        uz: `${kind}/${id}.yaml ni qoʻshing; bor yozuvlarni hamkor list ${kind} koʻrsatadi`,
      };
