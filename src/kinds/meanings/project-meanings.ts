import type { projects } from "../projects.ts";
import { type FieldMeanings, within } from "./field-meanings.ts";
import {
  agreementItCarriesOut,
  commonMeanings,
  educationFields,
  firstDay,
  institutionMeaning,
  lastDay,
  moneyMeanings,
  outputMeanings,
  unnamedPartners,
} from "./shared-meanings.ts";

/** What the fields of a project mean. */
export const projectMeanings: FieldMeanings<typeof projects.fields> = {
  ...institutionMeaning,
  acronym: { en: "Its acronym.", ru: "Акроним.", tg: "Ихтисора.", uz: "Akronimi." },
  title: { en: "Its title.", ru: "Название.", tg: "Унвон.", uz: "Nomi." },
  aliases: {
    en: "Other spellings of acronym or title.",
    ru: "Другие написания акронима или названия.",
    tg: "Навишти дигари ихтисора ё унвон.",
    uz: "Akronim yoki nomning boshqa yozilishlari.",
  },
  programme: {
    en: "Who funds it.",
    ru: "Кто финансирует.",
    tg: "Кӣ маблағгузорӣ мекунад.",
    uz: "Kim moliyalashtiradi.",
  },
  action: {
    en: "The programme's action or key action.",
    ru: "Действие или ключевое действие программы.",
    tg: "Иқдом ё иқдоми асосии барнома.",
    uz: "Dastur yoʻnalishi yoki asosiy yoʻnalishi.",
  },
  number: { en: "Its grant number.", ru: "Номер гранта.", tg: "Рақами грант.", uz: "Grant raqami." },
  role: {
    en: "The institution's part in it.",
    ru: "Роль вуза в проекте.",
    tg: "Нақши муассиса дар лоиҳа.",
    uz: "Muassasaning loyihadagi roli.",
  },
  coordinator: { en: "Who leads it.", ru: "Кто руководит.", tg: "Кӣ роҳбарӣ мекунад.", uz: "Kim rahbarlik qiladi." },
  former_coordinators: {
    en: "Who led it before.",
    ru: "Кто руководил раньше.",
    tg: "Пештар кӣ роҳбарӣ мекард.",
    uz: "Avval kim rahbarlik qilgan.",
  },
  partners: {
    en: "Who else takes part.",
    ru: "Кто ещё участвует.",
    tg: "Боз кӣ иштирок дорад.",
    uz: "Yana kim qatnashadi.",
  },
  countries: unnamedPartners,
  agreement: agreementItCarriesOut,
  call: {
    en: "The call for proposals it answers.",
    ru: "Конкурс, на который подана заявка.",
    tg: "Озмуне, ки ба он дархост дода шудааст.",
    uz: "Ariza topshirilgan tanlov.",
  },
  deadline: {
    en: "The last day for applying.",
    ru: "Последний день подачи заявок.",
    tg: "Рӯзи охирини қабули дархостҳо.",
    uz: "Ariza topshirishning oxirgi kuni.",
  },
  submitted: {
    en: "When the application was sent.",
    ru: "Когда отправлена заявка.",
    tg: "Дархост кай фиристода шуд.",
    uz: "Ariza qachon yuborilgan.",
  },
  stage: {
    en: "While it is not running, or where no dates are known.",
    ru: "Пока не реализуется или если даты неизвестны.",
    tg: "То даме ки иҷро намешавад ё агар санаҳо маълум набошанд.",
    uz: "Hali boshlanmagan boʻlsa yoki sanalari nomaʼlum boʻlsa.",
  },
  starts: firstDay,
  ends: lastDay,
  fields: educationFields,
  budget: {
    en: "The whole budget; one sum a currency.",
    ru: "Весь бюджет; по одной сумме на валюту.",
    tg: "Тамоми буҷет; барои ҳар асъор як маблағ.",
    uz: "Butun byudjet; har bir valyutada bitta summa.",
  },
  ...within("budget", moneyMeanings),
  share: {
    en: "The institution's share; one sum a currency.",
    ru: "Доля вуза; по одной сумме на валюту.",
    tg: "Саҳми муассиса; барои ҳар асъор як маблағ.",
    uz: "Muassasa ulushi; har bir valyutada bitta summa.",
  },
  ...within("share", moneyMeanings),
  ...outputMeanings,
  ...commonMeanings,
};
