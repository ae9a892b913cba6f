import { type Sentence, sentenceIn } from "../texts/sentence.ts";
import { iscedFields } from "./isced-field-table.ts";
import type { Language } from "./languages.ts";

/** The broad fields of ISCED-F 2013 by their codes. */
const broadFields: ReadonlyMap<string, Sentence> = new Map([
  [
    "00",
    {
      en: "Generic programmes and qualifications",
      ru: "Общие программы и квалификации",
      tg: "Барномаҳо ва тахассусҳои умумӣ",
      uz: "Umumiy dasturlar va malakalar",
    },
  ],
  ["01", { en: "Education", ru: "Образование", tg: "Маориф", uz: "Taʼlim" }],
  [
    "02",
    {
      en: "Arts and humanities",
      ru: "Искусство и гуманитарные науки",
      tg: "Санъат ва илмҳои гуманитарӣ",
      uz: "Sanʼat va gumanitar fanlar",
    },
  ],
  [
    "03",
    {
      en: "Social sciences, journalism and information",
      ru: "Социальные науки, журналистика и информация",
      tg: "Илмҳои ҷомеашиносӣ, журналистика ва иттилоот",
      uz: "Ijtimoiy fanlar, jurnalistika va axborot",
    },
  ],
  [
    "04",
    {
      en: "Business, administration and law",
      ru: "Бизнес, управление и право",
      tg: "Бизнес, идоракунӣ ва ҳуқуқ",
      uz: "Biznes, boshqaruv va huquq",
    },
  ],
  [
    "05",
    {
      en: "Natural sciences, mathematics and statistics",
      ru: "Естественные науки, математика и статистика",
      tg: "Илмҳои табиатшиносӣ, математика ва омор",
      uz: "Tabiiy fanlar, matematika va statistika",
    },
  ],
  [
    "06",
    {
      en: "Information and Communication Technologies (ICTs)",
      ru: "Информационно-коммуникационные технологии (ИКТ)",
      tg: "Технологияҳои иттилоотию коммуникатсионӣ (ТИК)",
      uz: "Axborot-kommunikatsiya texnologiyalari (AKT)",
    },
  ],
  [
    "07",
    {
      en: "Engineering, manufacturing and construction",
      ru: "Инженерные, обрабатывающие и строительные отрасли",
      tg: "Муҳандисӣ, истеҳсолот ва сохтмон",
      uz: "Muhandislik, ishlab chiqarish va qurilish",
    },
  ],
  [
    "08",
    {
      en: "Agriculture, forestry, fisheries and veterinary",
      ru: "Сельское, лесное и рыбное хозяйство, ветеринария",
      tg: "Хоҷагии қишлоқ, хоҷагии ҷангал, моҳипарварӣ ва байторӣ",
      uz: "Qishloq, oʻrmon va baliqchilik xoʻjaligi, veterinariya",
    },
  ],
  [
    "09",
    {
      en: "Health and welfare",
      ru: "Здравоохранение и социальное обеспечение",
      tg: "Тандурустӣ ва ҳифзи иҷтимоӣ",
      uz: "Sogʻliqni saqlash va ijtimoiy taʼminot",
    },
  ],
  ["10", { en: "Services", ru: "Сфера услуг", tg: "Хизматрасонӣ", uz: "Xizmatlar" }],
]);

/** What a field of education is called: a broad one in any language, the others in English, as the standard has them. */
export function iscedName(code: string, language: Language): string {
  const broad = broadFields.get(code);
  return broad ? sentenceIn(broad, language) : (iscedFields.get(code) ?? "");
}
