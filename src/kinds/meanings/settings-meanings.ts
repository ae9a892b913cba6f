import type { settings } from "../settings-schema.ts";
import { type FieldMeanings, within } from "./field-meanings.ts";

const ownWord = { en: "What the word means.", ru: "Что значит слово.", tg: "Маънои калима.", uz: "Soʻzning maʼnosi." };

/** What the settings in registry.yaml mean. */
export const settingsMeanings: FieldMeanings<typeof settings> = {
  title: {
    en: "What this registry is called.",
    ru: "Как называется этот реестр.",
    tg: "Номи ин феҳрист.",
    uz: "Bu reyestr nomi.",
  },
  language: {
    en: "The language plain texts are written in; `en` where absent.",
    ru: "На каком языке написаны тексты без пометки; если не указан — `en`.",
    tg: "Матнҳои бе нишона бо кадом забонанд; агар набошад, `en`.",
    uz: "Belgisiz matnlar qaysi tilda; boʻlmasa, `en`.",
  },
  institution: {
    en: "The institution of records that name none.",
    ru: "Вуз для записей, в которых он не указан.",
    tg: "Муассиса барои сабтҳое, ки дар онҳо зикр нашудааст.",
    uz: "Muassasasi koʻrsatilmagan yozuvlar uchun muassasa.",
  },
  academic_year_starts: {
    en: "When the academic year begins; `09-01` where absent.",
    ru: "Когда начинается учебный год; если не указано — `09-01`.",
    tg: "Соли таҳсил кай сар мешавад; агар набошад, `09-01`.",
    uz: "Oʻquv yili qachon boshlanadi; boʻlmasa, `09-01`.",
  },
  year: {
    en: "How tables bucket years unless told otherwise.",
    ru: "По каким годам строятся таблицы, если не указано иное.",
    tg: "Ҷадвалҳо аз рӯи кадом солҳоянд, агар дигар гуфта нашавад.",
    uz: "Boshqacha aytilmasa, jadvallar qaysi yillar boʻyicha.",
  },
  day_order: {
    en: "How `12.03.2021` is read where dates are mended: day, month, year (where the language writes so), or `mdy`; `none` in English.",
    ru: "Как читать `12.03.2021` при исправлении дат: день, месяц, год (если так пишут на этом языке) или `mdy`; для английского — `none`.",
    tg: "`12.03.2021` ҳангоми ислоҳи санаҳо чӣ тавр хонда мешавад: рӯз, моҳ, сол (агар дар забон чунин нависанд) ё `mdy`; барои англисӣ `none`.",
    uz: "Sanalarni tuzatishda `12.03.2021` qanday oʻqiladi: kun, oy, yil (til shunday yozsa) yoki `mdy`; ingliz tilida `none`.",
  },
  checks: {
    en: "Check id → its severity here.",
    ru: "Проверка → её важность в этом реестре.",
    tg: "Санҷиш → дараҷаи муҳимияти он дар ин феҳрист.",
    uz: "Tekshiruv → uning shu reyestrdagi jiddiyligi.",
  },
  "checks.*": {
    en: "How grave it is here.",
    ru: "Насколько она здесь важна.",
    tg: "Дар ин ҷо чӣ қадар муҳим аст.",
    uz: "Bu yerda qanchalik jiddiy.",
  },
  regions: {
    en: "Regions of your own: name → countries.",
    ru: "Свои регионы: название → страны.",
    tg: "Минтақаҳои худӣ: ном → кишварҳо.",
    uz: "Oʻz mintaqalaringiz: nomi → mamlakatlar.",
  },
  "regions.*": {
    en: "The region's countries.",
    ru: "Страны региона.",
    tg: "Кишварҳои минтақа.",
    uz: "Mintaqa mamlakatlari.",
  },
  vocabularies: {
    en: "Words of your own for `programme` and `scope`.",
    ru: "Свои слова для `programme` и `scope`.",
    tg: "Калимаҳои худӣ барои `programme` ва `scope`.",
    uz: "`programme` va `scope` uchun oʻz soʻzlaringiz.",
  },
  ...within("vocabularies", {
    programme: {
      en: "More programmes: slug → its name.",
      ru: "Ещё программы: слово латиницей → название.",
      tg: "Барномаҳои дигар: калимаи лотинӣ → ном.",
      uz: "Boshqa dasturlar: lotincha soʻz → nomi.",
    },
    "programme.*": ownWord,
    scope: {
      en: "More scopes of agreements: slug → its name.",
      ru: "Ещё направления соглашений: слово латиницей → название.",
      tg: "Самтҳои дигари созишномаҳо: калимаи лотинӣ → ном.",
      uz: "Shartnomalarning boshqa sohalari: lotincha soʻz → nomi.",
    },
    "scope.*": ownWord,
  }),
  quota_year: {
    en: "The years in which journeys are held against quotas; `academic` where absent.",
    ru: "По каким годам поездки сравниваются с квотами; если не указано — `academic`.",
    tg: "Сафарҳо бо квотаҳо аз рӯи кадом солҳо муқоиса мешаванд; агар набошад, `academic`.",
    uz: "Safarlar kvotalar bilan qaysi yillar boʻyicha solishtiriladi; boʻlmasa, `academic`.",
  },
  small_cell: {
    en: "Numbers of persons below this are too small to be shown; 0 shows all.",
    ru: "Число лиц меньше этого слишком мало, чтобы его показывать; 0 — показывать все.",
    tg: "Шумораи шахсони камтар аз ин барои нишон додан хеле кам аст; 0 — ҳамаро нишон додан.",
    uz: "Bundan kam kishilar soni koʻrsatish uchun juda kichik; 0 — hammasi koʻrsatiladi.",
  },
  small_cell_by: {
    en: "`hide` (where absent): numbers of persons below `small_cell` are not shown, nor what they could be calculated from; `round`: all numbers of persons are rounded to its multiples.",
    ru: "`hide` (если не указано): число лиц меньше `small_cell` не показывается, как и то, из чего его можно вычислить; `round`: любое число лиц округляется до кратного ему.",
    tg: "`hide` (агар набошад): шумораи шахсони камтар аз `small_cell` ва он чи аз рӯяш ҳисоб кардан мумкин аст, нишон дода намешавад; `round`: ҳамаи шумораҳои шахсон то каратии он яклухт мешаванд.",
    uz: "`hide` (koʻrsatilmasa): `small_cell` dan kichik kishilar soni va uni hisoblab topish mumkin boʻlgan sonlar koʻrsatilmaydi; `round`: kishilar sonining hammasi unga karrali songacha yaxlitlanadi.",
  },
  annual: { en: "The annual report.", ru: "Годовой отчёт.", tg: "Ҳисоботи солона.", uz: "Yillik hisobot." },
  ...within("annual", {
    introduction: {
      en: "The office's own introduction.",
      ru: "Вступление от самого отдела.",
      tg: "Муқаддимаи худи шуъба.",
      uz: "Boʻlimning oʻz kirish soʻzi.",
    },
    sections: {
      en: "Which sections it holds, in order.",
      ru: "Какие части он содержит, по порядку.",
      tg: "Кадом қисмҳоро дорад, бо тартиб.",
      uz: "Qaysi boʻlimlardan iborat, tartibi bilan.",
    },
  }),
};
