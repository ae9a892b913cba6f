import { either } from "../../kinds/fault.ts";
import type { RemarksOf } from "../remark.ts";

/** What there is to say of what is no country of today. */
export const countryRemarks: RemarksOf<"former-country" | "part-of-country" | "disputed" | "no-country"> = {
  "former-country": ({ name, codes }) => ({
    en: `${name.en} is no more: write the country where the place is today, ${either(codes)}`,
    ru: `такого государства больше нет (${name.ru}): напишите страну, в которой это место находится сегодня, ${either(codes, "ru")}`,
    tg: `чунин давлат дигар нест (${name.tg}): кишвареро нависед, ки он ҷой имрӯз дар он воқеъ аст, ${either(codes, "tg")}`,
    uz: `bunday davlat endi yoʻq (${name.uz}): oʻsha joy bugun qaysi mamlakatda boʻlsa, shuni yozing, ${either(codes, "uz")}`,
  }),
  "part-of-country": ({ name }) => ({
    en: `${name} is a part of that country`,
    ru: `${name} — часть этой страны`,
    tg: `${name} қисми ҳамин кишвар аст`,
    uz: `${name} – shu mamlakatning bir qismi`,
  }),
  disputed: ({ name }) => ({
    en: `ISO 3166-1 has no code for ${name}: write the code of the country under which your office records it`,
    ru: `в ISO 3166-1 для этого места нет кода (${name}): напишите код страны, к которой его относит ваш отдел`,
    tg: `дар ISO 3166-1 барои ин ҷой рамз нест (${name}): рамзи кишвареро нависед, ки шуъбаи шумо онро ба он нисбат медиҳад`,
    uz: `ISO 3166-1 da bu joy uchun kod yoʻq (${name}): boʻlimingiz uni qaysi mamlakatga kiritsa, shuning kodini yozing`,
  }),
  "no-country": ({ name }) => ({
    en: `that is ${name.en}: leave the field out, or write the two-letter code of a country`,
    ru: `это ${name.ru}: уберите поле или напишите двухбуквенный код страны`,
    tg: `ин ${name.tg} аст: майдонро нест кунед ё рамзи дуҳарфаи кишварро нависед`,
    uz: `bu ${name.uz}: maydonni olib tashlang yoki mamlakatning ikki harfli kodini yozing`,
  }),
};
