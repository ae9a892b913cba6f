/** States that are no more: their names, their withdrawn codes (ISO 3166-3), and the countries where they were. */
export const formerCountries: readonly { readonly name: string; readonly also: string; readonly codes: string }[] = [
  {
    name: "the Soviet Union",
    also: "SU|SUN|USSR|Soviet Union|СССР|Советский Союз|ИҶШС|Иттиҳоди Шӯравӣ|SSSR|Sovet Ittifoqi",
    codes: "AM AZ BY EE GE KG KZ LT LV MD RU TJ TM UA UZ",
  },
  {
    name: "Czechoslovakia",
    also: "CSHH|CSK|Czechoslovakia|Чехословакия|ЧССР|Chexoslovakiya",
    codes: "CZ SK",
  },
  {
    name: "Yugoslavia",
    also: "YU|YUG|Yugoslavia|Югославия|СФРЮ|Yugoslaviya",
    codes: "BA HR ME MK RS SI XK",
  },
  { name: "Serbia and Montenegro", also: "SCG|Serbia and Montenegro|Сербия и Черногория", codes: "ME RS" },
  { name: "CS, which stood for two states,", also: "CS", codes: "CZ SK ME RS" },
  {
    name: "East Germany",
    also: "DD|DDR|GDR|East Germany|German Democratic Republic|ГДР|Германская Демократическая Республика",
    codes: "DE",
  },
  { name: "Zaire", also: "ZR|ZAR|Zaire|Заир", codes: "CD" },
  { name: "the Netherlands Antilles", also: "AN|ANT|Netherlands Antilles", codes: "BQ CW SX" },
];

/** What is no country at all: what it is, and how it is written. */
export const noCountries: readonly { readonly name: string; readonly also: string }[] = [
  {
    name: "the European Union",
    also: "EU|European Union|ЕС|Евросоюз|Европейский союз|Иттиҳоди Аврупо|Yevropa Ittifoqi",
  },
  { name: "the United Nations", also: "UN|UNO|United Nations|ООН|СММ|BMT" },
  { name: "the CIS", also: "CIS|СНГ|ИДМ|MDH" },
  { name: "a code for no country", also: "XX|ZZ|QQ|AA|OO|XXX|ZZZ" },
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
