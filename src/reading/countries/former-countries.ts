import type { Sentence } from "../../values/texts/sentence.ts";

/** States that are no more: their names, their withdrawn codes (ISO 3166-3), and the countries where they were. */
export const formerCountries: readonly { readonly name: Sentence; readonly also: string; readonly codes: string }[] = [
  {
    name: { en: "the Soviet Union", ru: "Советский Союз", tg: "Иттиҳоди Шӯравӣ", uz: "Sovet Ittifoqi" },
    also: "SU|SUN|USSR|Soviet Union|СССР|Советский Союз|ИҶШС|Иттиҳоди Шӯравӣ|SSSR|Sovet Ittifoqi",
    codes: "AM AZ BY EE GE KG KZ LT LV MD RU TJ TM UA UZ",
  },
  {
    name: { en: "Czechoslovakia", ru: "Чехословакия", tg: "Чехословакия", uz: "Chexoslovakiya" },
    also: "CSHH|CSK|Czechoslovakia|Чехословакия|ЧССР|Chexoslovakiya",
    codes: "CZ SK",
  },
  {
    name: { en: "Yugoslavia", ru: "Югославия", tg: "Югославия", uz: "Yugoslaviya" },
    also: "YU|YUG|Yugoslavia|Югославия|СФРЮ|Yugoslaviya",
    codes: "BA HR ME MK RS SI XK",
  },
  {
    name: {
      en: "Serbia and Montenegro",
      ru: "Сербия и Черногория",
      tg: "Сербия ва Черногория",
      uz: "Serbiya va Chernogoriya",
    },
    also: "SCG|Serbia and Montenegro|Сербия и Черногория",
    codes: "ME RS",
  },
  {
    name: {
      en: "CS, which stood for two states,",
      ru: "код CS был у двух государств",
      tg: "рамзи CS аз они ду давлат буд",
      uz: "CS kodi ikki davlatniki edi",
    },
    also: "CS",
    codes: "CZ SK ME RS",
  },
  {
    name: { en: "East Germany", ru: "ГДР", tg: "ҶДО", uz: "GDR" },
    also: "DD|DDR|GDR|East Germany|German Democratic Republic|ГДР|Германская Демократическая Республика",
    codes: "DE",
  },
  { name: { en: "Zaire", ru: "Заир", tg: "Заир", uz: "Zair" }, also: "ZR|ZAR|Zaire|Заир", codes: "CD" },
  {
    name: {
      en: "the Netherlands Antilles",
      ru: "Нидерландские Антильские острова",
      tg: "Ҷазираҳои Антили Нидерланд",
      uz: "Niderlandiya Antil orollari",
    },
    also: "AN|ANT|Netherlands Antilles",
    codes: "BQ CW SX",
  },
];

/** What is no country at all: what it is, and how it is written. */
export const noCountries: readonly { readonly name: Sentence; readonly also: string }[] = [
  {
    name: { en: "the European Union", ru: "Европейский союз", tg: "Иттиҳоди Аврупо", uz: "Yevropa Ittifoqi" },
    also: "EU|European Union|ЕС|Евросоюз|Европейский союз|Иттиҳоди Аврупо|Yevropa Ittifoqi",
  },
  { name: { en: "the United Nations", ru: "ООН", tg: "СММ", uz: "BMT" }, also: "UN|UNO|United Nations|ООН|СММ|BMT" },
  { name: { en: "the CIS", ru: "СНГ", tg: "ИДМ", uz: "MDH" }, also: "CIS|СНГ|ИДМ|MDH" },
  {
    name: {
      en: "a code for no country",
      ru: "код, за которым не стоит никакая страна",
      tg: "рамзест, ки ба ягон кишвар дода нашуда",
      uz: "hech bir mamlakatga berilmagan kod",
    },
    also: "XX|ZZ|QQ|AA|OO|XXX|ZZZ",
  },
];

/** Codes that somebody uses for a country which has another in ISO 3166-1. */
export const otherCodes: Readonly<Record<string, string>> = { EL: "GR", UK: "GB" };

/** Parts of one country, by its code. */
export const partsOfCountries: readonly { readonly code: string; readonly names: string }[] = [
  {
    code: "GB",
    names: "England|Англия|Англис|Angliya|Scotland|Шотландия|Wales|Уэльс|Northern Ireland|Северная Ирландия",
  },
  {
    code: "RU",
    names: "Tatarstan|Татарстан|Тотористон|Tatariston|Bashkortostan|Башкортостан|Dagestan|Дагестан|Chechnya|Чечня",
  },
  { code: "CN", names: "Xinjiang|Синьцзян|Шинҷон|Inner Mongolia|Внутренняя Монголия" },
  { code: "UZ", names: "Karakalpakstan|Каракалпакстан|Қароқалпоғистон|Qoraqalpogʻiston" },
  { code: "DE", names: "Bavaria|Бавария|Saxony|Саксония" },
  { code: "US", names: "California|Калифорния|Texas|Техас|Florida|Флорида" },
];

/** Regions without a code of their own over which states differ: the office decides where it records them. */
export const disputedRegions =
  "Crimea|Крым|Қрим|Qrim|Abkhazia|Абхазия|South Ossetia|Южная Осетия|Transnistria|Приднестровье|Northern Cyprus|Северный Кипр|Nagorno-Karabakh|Нагорный Карабах";
