import { named } from "../../kinds/fault.ts";
import type { RecordOf } from "../../registry/record.ts";
import { isEmail, isPhone, isWebsite } from "../../values/texts/contact-forms.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { defineRecordCheck, type Found } from "../define-check.ts";

/** An e-mail, a telephone number or a website that cannot be one. */
export const badContact = defineRecordCheck({
  id: "bad-contact",
  severity: "warning",
  summary: {
    en: "An e-mail, a telephone number or a website cannot be one.",
    ru: "Адрес эл. почты, номер телефона или адрес сайта написан с ошибкой.",
    tg: "Почтаи электронӣ, рақами телефон ё суроғаи сомона нодуруст навишта шудааст.",
    uz: "E-mail, telefon raqami yoki veb-sayt manzili notoʻgʻri yozilgan.",
  },
  why: {
    en: "A letter to it comes back, and nobody notices before it is urgent.",
    ru: "Письмо вернётся, и никто этого не заметит, пока не станет поздно.",
    tg: "Мактуб бармегардад ва то лаҳзаи зарурӣ касе аз ин огоҳ намешавад.",
    uz: "Xat qaytib keladi va zarur boʻlib qolmaguncha buni hech kim sezmaydi.",
  },
  fix: {
    en: "Compare it with the source. What is no address or number belongs in `notes`.",
    ru: "Сверьте с источником. То, что не является адресом или номером, пишите в `notes`.",
    tg: "Бо манбаъ муқоиса кунед. Чизеро, ки суроға ё рақам нест, дар `notes` нависед.",
    uz: "Manba bilan solishtiring. Manzil yoki raqam boʻlmagan narsani `notes` maydoniga yozing.",
  },
  example: { wrong: "contacts:\n  - email: info@mmit,tj", right: "contacts:\n  - email: info@mmit.tj" },
  reads: { institutions: ["website", "contacts"], partners: ["website", "contacts"] },
  kinds: ["institutions", "partners"],
  judge: () => badContacts,
});

function* badContacts(at: RecordOf<"institutions" | "partners">): Generator<Found> {
  const { website, contacts = [] } = at;
  if (website !== undefined && !isWebsite(website)) yield { at, field: ["website"], ...cannotBe.website(website) };
  for (const [index, { email, phone }] of contacts.entries()) {
    if (email !== undefined && !isEmail(email))
      yield { at, field: ["contacts", index, "email"], ...cannotBe.email(email) };
    if (phone !== undefined && !isPhone(phone))
      yield { at, field: ["contacts", index, "phone"], ...cannotBe.phone(phone) };
  }
}

const cannotBe: Readonly<
  Record<"website" | "email" | "phone", (text: string) => { readonly message: Sentence; readonly help: Sentence }>
> = {
  website: (text) => ({
    message: {
      en: `${named(text)} cannot be a website`,
      ru: `${named(text)} не может быть адресом сайта`,
      tg: `${named(text)} суроғаи сомона буда наметавонад`,
      uz: `${named(text)} veb-sayt manzili boʻla olmaydi`,
    },
    help: {
      en: "write it as https://mmit.tj or mmit.tj",
      ru: "напишите так: https://mmit.tj или mmit.tj",
      tg: "чунин нависед: https://mmit.tj ё mmit.tj",
      uz: "shunday yozing: https://mmit.tj yoki mmit.tj",
    },
  }),
  email: (text) => ({
    message: {
      en: `${named(text)} cannot be an e-mail`,
      ru: `${named(text)} не может быть адресом эл. почты`,
      tg: `${named(text)} суроғаи почтаи электронӣ буда наметавонад`,
      uz: `${named(text)} e-mail manzili boʻla olmaydi`,
    },
    help: {
      en: "write it as office@mmit.tj",
      ru: "адрес выглядит так: office@mmit.tj",
      tg: "нишонӣ чунин аст: office@mmit.tj",
      uz: "manzil shunday boʻladi: office@mmit.tj",
    },
  }),
  phone: (text) => ({
    message: {
      en: `${named(text)} cannot be a telephone number`,
      ru: `${named(text)} не может быть номером телефона`,
      tg: `${named(text)} рақами телефон буда наметавонад`,
      uz: `${named(text)} telefon raqami boʻla olmaydi`,
    },
    help: {
      en: "write it with the country's code, as +992 3422 5 00 00",
      ru: "напишите с кодом страны, например: +992 3422 5 00 00",
      tg: "бо рамзи кишвар нависед, масалан: +992 3422 5 00 00",
      uz: "mamlakat kodi bilan yozing, masalan: +992 3422 5 00 00",
    },
  }),
};
