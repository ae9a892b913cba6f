import { typedPath } from "../../changes/fields/parse-assignment.ts";
import type { FieldPath } from "../../documents/positions.ts";
import { named } from "../../kinds/fault.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import { UsageError } from "../../queries/usage-error.ts";
import { proposeId } from "../../reading/propose-id.ts";
import { isId } from "../../registry/roles.ts";

export const takesNothing = (path: FieldPath): UsageError =>
  new UsageError(
    {
      en: `a new record has no ${typedPath(path)} to take anything from`,
      ru: `в новой записи ещё нет ${typedPath(path)}, убирать нечего`,
      tg: `дар сабти нав ҳанӯз ${typedPath(path)} нест, чизе барои нест кардан нест`,
      uz: `yangi yozuvda hali ${typedPath(path)} yoʻq, olib tashlanadigan narsa yoʻq`,
    },
    {
      en: `give it a value: ${typedPath(path)}=…`,
      ru: `задайте значение: ${typedPath(path)}=…`,
      tg: `қимат диҳед: ${typedPath(path)}=…`,
      uz: `qiymat bering: ${typedPath(path)}=…`,
    },
  );

export const otherKind = (kind: KindName, from: KindName): UsageError =>
  new UsageError(
    {
      en: `a record of ${kind} cannot be copied from one of ${from}`,
      ru: `запись раздела ${kind} нельзя скопировать из раздела ${from}`,
      tg: `сабти навъи ${kind}-ро аз навъи ${from} нусха бардоштан мумкин нест`,
      uz: `${kind} turidagi yozuvni ${from} turidan nusxalab boʻlmaydi`,
    },
    {
      en: `name one of its kind: --from ${kind}/ID`,
      ru: `укажите запись того же раздела: --from ${kind}/ID`,
      tg: `сабти ҳамин навъро нишон диҳед: --from ${kind}/ID`,
      uz: `shu turdagi yozuvni koʻrsating: --from ${kind}/ID`,
    },
  );

export const idIsNoField = new UsageError(
  {
    en: "the id is not a field but the name of the file",
    ru: "идентификатор — не поле, а имя файла",
    tg: "рамз майдон не, балки номи файл аст",
    uz: "identifikator maydon emas, fayl nomi",
  },
  {
    en: "to choose it, write --id ID",
    ru: "чтобы выбрать его, напишите --id ID",
    tg: "барои интихоби он --id ID нависед",
    uz: "uni tanlash uchun --id ID deb yozing",
  },
);

/** A text that no id can be, with the nearest that can. */
export function noId(id: string): UsageError {
  const meant = proposeId(id);
  const rule = {
    en: "an id has up to 80 small Latin letters, digits and single hyphens, and is no name that Windows keeps for devices",
    ru: "идентификатор — до 80 строчных латинских букв, цифр и одиночных дефисов, и не имя, занятое в Windows",
    tg: "рамз — то 80 ҳарфи хурди лотинӣ, рақам ва дефиси якка, ва на номе, ки дар Windows банд аст",
    uz: "identifikator — 80 tagacha kichik lotin harfi, raqam va yakka chiziqcha, Windowsda band nom emas",
  };
  const help = {
    en: `write, for example, ${meant}`,
    ru: `напишите, например, ${meant}`,
    tg: `масалан, ${meant} нависед`,
    uz: `masalan, ${meant} deb yozing`,
  };
  const sentence = {
    en: `${named(id)} cannot be an id`,
    ru: `${named(id)} не может быть идентификатором`,
    tg: `${named(id)} рамз шуда наметавонад`,
    uz: `${named(id)} identifikator boʻla olmaydi`,
  };
  return new UsageError(sentence, isId(meant) ? help : rule);
}

export const idTaken = (kind: KindName, id: string): UsageError =>
  new UsageError(
    {
      en: `there is a record ${kind}/${id} already`,
      ru: `запись ${kind}/${id} уже есть`,
      tg: `сабти ${kind}/${id} аллакай ҳаст`,
      uz: `${kind}/${id} yozuvi allaqachon bor`,
    },
    {
      en: `choose another id, or change that one: hamkor set ${kind}/${id} FIELD=VALUE`,
      ru: `выберите другой идентификатор или измените ту запись: hamkor set ${kind}/${id} ПОЛЕ=ЗНАЧЕНИЕ`,
      tg: `рамзи дигар интихоб кунед ё ҳамонро тағйир диҳед: hamkor set ${kind}/${id} МАЙДОН=ҚИМАТ`,
      uz: `boshqa identifikator tanlang yoki oʻshani oʻzgartiring: hamkor set ${kind}/${id} MAYDON=QIYMAT`,
    },
  );
