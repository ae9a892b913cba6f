/**
 * What Intl.DisplayNames does not know or does not say as people do: the data of generate-countries.ts.
 * A name given here replaces the one of Intl, which then becomes an alias. Aliases of one language are parted by `|`;
 * those that folding makes equal to a name of the same country are left out of the table.
 */
type CountryNames = { readonly en?: string; readonly ru?: string; readonly tg?: string; readonly uz?: string };
type CountryCorrection = CountryNames & { readonly aliases?: CountryNames };

/** ISO 3166-1: alpha-2 and alpha-3 of every assigned code, and Kosovo under its usual user-assigned ones. */
export const countryCodes = `
  AD:AND AE:ARE AF:AFG AG:ATG AI:AIA AL:ALB AM:ARM AO:AGO AQ:ATA AR:ARG AS:ASM AT:AUT AU:AUS AW:ABW AX:ALA AZ:AZE
  BA:BIH BB:BRB BD:BGD BE:BEL BF:BFA BG:BGR BH:BHR BI:BDI BJ:BEN BL:BLM BM:BMU BN:BRN BO:BOL BQ:BES BR:BRA BS:BHS
  BT:BTN BV:BVT BW:BWA BY:BLR BZ:BLZ CA:CAN CC:CCK CD:COD CF:CAF CG:COG CH:CHE CI:CIV CK:COK CL:CHL CM:CMR CN:CHN
  CO:COL CR:CRI CU:CUB CV:CPV CW:CUW CX:CXR CY:CYP CZ:CZE DE:DEU DJ:DJI DK:DNK DM:DMA DO:DOM DZ:DZA EC:ECU EE:EST
  EG:EGY EH:ESH ER:ERI ES:ESP ET:ETH FI:FIN FJ:FJI FK:FLK FM:FSM FO:FRO FR:FRA GA:GAB GB:GBR GD:GRD GE:GEO GF:GUF
  GG:GGY GH:GHA GI:GIB GL:GRL GM:GMB GN:GIN GP:GLP GQ:GNQ GR:GRC GS:SGS GT:GTM GU:GUM GW:GNB GY:GUY HK:HKG HM:HMD
  HN:HND HR:HRV HT:HTI HU:HUN ID:IDN IE:IRL IL:ISR IM:IMN IN:IND IO:IOT IQ:IRQ IR:IRN IS:ISL IT:ITA JE:JEY JM:JAM
  JO:JOR JP:JPN KE:KEN KG:KGZ KH:KHM KI:KIR KM:COM KN:KNA KP:PRK KR:KOR KW:KWT KY:CYM KZ:KAZ LA:LAO LB:LBN LC:LCA
  LI:LIE LK:LKA LR:LBR LS:LSO LT:LTU LU:LUX LV:LVA LY:LBY MA:MAR MC:MCO MD:MDA ME:MNE MF:MAF MG:MDG MH:MHL MK:MKD
  ML:MLI MM:MMR MN:MNG MO:MAC MP:MNP MQ:MTQ MR:MRT MS:MSR MT:MLT MU:MUS MV:MDV MW:MWI MX:MEX MY:MYS MZ:MOZ NA:NAM
  NC:NCL NE:NER NF:NFK NG:NGA NI:NIC NL:NLD NO:NOR NP:NPL NR:NRU NU:NIU NZ:NZL OM:OMN PA:PAN PE:PER PF:PYF PG:PNG
  PH:PHL PK:PAK PL:POL PM:SPM PN:PCN PR:PRI PS:PSE PT:PRT PW:PLW PY:PRY QA:QAT RE:REU RO:ROU RS:SRB RU:RUS RW:RWA
  SA:SAU SB:SLB SC:SYC SD:SDN SE:SWE SG:SGP SH:SHN SI:SVN SJ:SJM SK:SVK SL:SLE SM:SMR SN:SEN SO:SOM SR:SUR SS:SSD
  ST:STP SV:SLV SX:SXM SY:SYR SZ:SWZ TC:TCA TD:TCD TF:ATF TG:TGO TH:THA TJ:TJK TK:TKL TL:TLS TM:TKM TN:TUN TO:TON
  TR:TUR TT:TTO TV:TUV TW:TWN TZ:TZA UA:UKR UG:UGA UM:UMI US:USA UY:URY UZ:UZB VA:VAT VC:VCT VE:VEN VG:VGB VI:VIR
  VN:VNM VU:VUT WF:WLF WS:WSM XK:XKX YE:YEM YT:MYT ZA:ZAF ZM:ZMB ZW:ZWE`;

/** Names that two countries share: never an alias of either. */
export const sharedNames: readonly (readonly [name: string, codes: string])[] = [
  ["Korea", "KP|KR"],
  ["Корея", "KP|KR"],
  ["Koreya", "KP|KR"],
  ["Congo", "CD|CG"],
  ["Конго", "CD|CG"],
  ["Kongo", "CD|CG"],
  ["Virgin Islands", "VG|VI"],
  ["Виргинские острова", "VG|VI"],
  ["Ҷазираҳои Виргин", "VG|VI"],
  ["Virgin orollari", "VG|VI"],
];

/** Countries in the order of their codes. */
export const countryCorrections: Readonly<Record<string, CountryCorrection>> = {
  AE: {
    ru: "Объединённые Арабские Эмираты",
    tg: "Аморати Муттаҳидаи Араб",
    aliases: { en: "UAE|Emirates", ru: "Арабские Эмираты|Эмираты", tg: "Имороти Муттаҳидаи Араб", uz: "BAA" },
  },
  AF: {
    aliases: {
      en: "Islamic Republic of Afghanistan|Republic of Afghanistan",
      ru: "Исламская Республика Афганистан|Республика Афганистан",
      tg: "Ҷумҳурии Исломии Афғонистон|Ҷумҳурии Афғонистон",
      uz: "Afgʻoniston Islom Respublikasi|Afgʻoniston Respublikasi",
    },
  },
  AG: { en: "Antigua and Barbuda" },
  AM: {
    aliases: {
      en: "Republic of Armenia",
      ru: "Республика Армения",
      tg: "Ҷумҳурии Арманистон",
      uz: "Armaniston Respublikasi",
    },
  },
  AS: { tg: "Самоаи Амрико", aliases: { ru: "Восточное Самоа" } },
  AT: { aliases: { en: "Republic of Austria", ru: "Австрийская Республика", tg: "Утриш" } },
  AX: { ru: "Аландские острова" },
  AZ: {
    aliases: {
      en: "Republic of Azerbaijan|Azerbaijan Republic",
      ru: "Азербайджанская Республика|Республика Азербайджан",
      tg: "Ҷумҳурии Озарбойҷон",
      uz: "Ozarbayjon Respublikasi|Озарбайжон|Озарбайжон Республикаси",
    },
  },
  BA: { en: "Bosnia and Herzegovina", aliases: { en: "Bosnia", ru: "Босния", tg: "Босния ва Герсеговина" } },
  BL: { en: "Saint Barthélemy", tg: "Сен-Бартелеми" },
  BM: { ru: "Бермудские острова", tg: "Ҷазираҳои Бермуда", aliases: { ru: "Бермуды" } },
  BN: { aliases: { en: "Brunei Darussalam", ru: "Бруней-Даруссалам" } },
  BO: { aliases: { en: "Bolivia, Plurinational State of|Plurinational State of Bolivia" } },
  BQ: {
    tg: "Нидерландияи Кариб",
    aliases: { en: "Bonaire, Sint Eustatius and Saba", ru: "Карибские Нидерланды" },
  },
  BS: { tg: "Ҷазираҳои Багам", aliases: { en: "The Bahamas", ru: "Багамские острова" } },
  BV: { ru: "Остров Буве" },
  BY: {
    tg: "Беларус",
    aliases: {
      en: "Republic of Belarus|Belorussia|Byelorussia",
      ru: "Республика Беларусь|Белоруссия|Республика Белоруссия",
      tg: "Ҷумҳурии Беларус|Ҷумҳурии Белорус|Беларусия",
      uz: "Belarus Respublikasi|Belorussiya|Belorusiya",
    },
  },
  CC: { ru: "Кокосовые острова", aliases: { en: "Cocos Islands|Keeling Islands" } },
  CD: {
    en: "Democratic Republic of the Congo",
    ru: "Демократическая Республика Конго",
    tg: "Ҷумҳурии Демократии Конго",
    uz: "Kongo Demokratik Respublikasi",
    aliases: {
      en: "DR Congo|DRC|Congo-Kinshasa|Congo (Kinshasa)|Congo, Democratic Republic of the|Congo, The Democratic Republic of the|Zaire",
      ru: "ДР Конго|ДРК|Конго-Киншаса|Конго (Киншаса)|Заир",
      tg: "ҶД Конго",
    },
  },
  CF: {
    ru: "Центральноафриканская Республика",
    aliases: { en: "CAR", ru: "ЦАР", uz: "Markaziy Afrika" },
  },
  CG: {
    en: "Republic of the Congo",
    ru: "Республика Конго",
    tg: "Ҷумҳурии Конго",
    uz: "Kongo Respublikasi",
    aliases: {
      en: "Republic of Congo|Congo Republic|Congo, Republic of the|Congo-Brazzaville|Congo (Brazzaville)",
      ru: "Конго-Браззавиль|Конго (Браззавиль)",
    },
  },
  CH: { aliases: { en: "Swiss Confederation", ru: "Швейцарская Конфедерация" } },
  CI: { aliases: { en: "Ivory Coast", ru: "Берег Слоновой Кости", tg: "Соҳили Оҷ" } },
  CK: { ru: "Острова Кука" },
  CN: {
    tg: "Чин",
    aliases: {
      en: "People's Republic of China|PRC|P.R. China|PR China|Mainland China",
      ru: "Китайская Народная Республика|КНР",
      tg: "Ҷумҳурии Мардумии Чин|Ҷумҳурии Халқии Чин|Ҷумҳурии Мардумии Хитой|Ҷумҳурии Халқии Хитой|ҶМЧ|ҶХЧ",
      uz: "Xitoy Xalq Respublikasi|XXR",
    },
  },
  CV: { aliases: { en: "Cabo Verde", ru: "Острова Зелёного Мыса" } },
  CX: { ru: "Остров Рождества" },
  CY: { aliases: { tg: "Қибрис" } },
  CZ: {
    tg: "Чехия",
    aliases: { en: "Czech Republic", ru: "Чешская Республика", uz: "Chexiya Respublikasi|Chex Respublikasi" },
  },
  DE: {
    tg: "Олмон",
    aliases: {
      en: "Federal Republic of Germany|FRG|Deutschland|Bundesrepublik Deutschland",
      ru: "Федеративная Республика Германия|ФРГ",
      tg: "Ҷумҳурии Федеративии Олмон|Ҷумҳурии Федеролии Олмон|Ҷумҳурии Федеративии Германия|ҶФО|Алмания",
      uz: "Germaniya Federativ Respublikasi|GFR|Olmoniya",
    },
  },
  DK: { aliases: { en: "Kingdom of Denmark", ru: "Королевство Дания" } },
  DO: { aliases: { ru: "Доминикана" } },
  DZ: { aliases: { uz: "Жазоир|Aljir" } },
  EE: { aliases: { en: "Republic of Estonia", ru: "Эстонская Республика", uz: "Estoniya Respublikasi" } },
  EG: { aliases: { en: "Arab Republic of Egypt", ru: "Арабская Республика Египет", tg: "Ҷумҳурии Арабии Миср" } },
  EH: { tg: "Саҳрои Ғарбӣ", uz: "Gʻarbiy Sahroi Kabir" },
  ES: { aliases: { en: "Kingdom of Spain", ru: "Королевство Испания" } },
  FI: { aliases: { en: "Republic of Finland", ru: "Финляндская Республика", tg: "Финланд" } },
  FK: {
    ru: "Фолклендские острова",
    aliases: { en: "Falkland Islands (Malvinas)|Malvinas", ru: "Мальвинские острова" },
  },
  FM: {
    ru: "Микронезия",
    tg: "Микронезия",
    aliases: { en: "Micronesia, Federated States of|Federated States of Micronesia" },
  },
  FO: { ru: "Фарерские острова", aliases: { en: "Faeroe Islands" } },
  FR: {
    aliases: {
      en: "French Republic",
      ru: "Французская Республика",
      tg: "Ҷумҳурии Фаронса|Франсия",
      uz: "Fransiya Respublikasi|Frantsiya",
    },
  },
  GB: {
    tg: "Британияи Кабир",
    aliases: {
      en: "UK|U.K.|Great Britain|Britain|United Kingdom of Great Britain and Northern Ireland",
      ru: "Соединённое Королевство|Соединённое Королевство Великобритании и Северной Ирландии|Британия",
      tg: "Шоҳигарии Муттаҳидаи Британияи Кабир ва Ирландияи Шимолӣ|Подшоҳии Муттаҳида",
      uz: "Birlashgan Qirollik|Buyuk Britaniya va Shimoliy Irlandiya Birlashgan Qirolligi",
    },
  },
  GE: {
    aliases: {
      en: "Republic of Georgia",
      ru: "Республика Грузия",
      tg: "Ҷумҳурии Гурҷистон",
      uz: "Gruziya Respublikasi|Gurjiston|Гуржистон",
    },
  },
  GM: { aliases: { en: "The Gambia" } },
  GP: { uz: "Gvadelupa" },
  GR: {
    aliases: {
      en: "Hellas|Hellenic Republic",
      ru: "Греческая Республика|Эллада",
      tg: "Юнонистон",
      uz: "Yunoniston",
    },
  },
  GS: {
    en: "South Georgia and the South Sandwich Islands",
    ru: "Южная Георгия и Южные Сандвичевы острова",
    tg: "Ҷорҷияи Ҷанубӣ ва Ҷазираҳои Сандвичи Ҷанубӣ",
  },
  HK: { en: "Hong Kong", ru: "Гонконг", tg: "Ҳонконг", uz: "Gonkong", aliases: { en: "Hongkong", ru: "Сянган" } },
  HM: { en: "Heard Island and McDonald Islands", ru: "Остров Херд и острова Макдональд" },
  HN: { tg: "Ҳондурас" },
  HT: { tg: "Ҳаити" },
  HU: { aliases: { uz: "Vengriya Respublikasi|Majoriston|Мажористон" } },
  IM: { ru: "Остров Мэн" },
  IN: {
    aliases: {
      en: "Republic of India|Bharat",
      ru: "Республика Индия",
      tg: "Ҷумҳурии Ҳиндустон|Ҳинд",
      uz: "Hindiston Respublikasi",
    },
  },
  IO: { tg: "Қаламрави Британия дар Уқёнуси Ҳинд" },
  IR: {
    aliases: {
      en: "Islamic Republic of Iran|Iran, Islamic Republic of|Iran (Islamic Republic of)|Persia",
      ru: "Исламская Республика Иран|ИРИ|Республика Иран",
      tg: "Ҷумҳурии Исломии Эрон|Ҷумҳурии Эрон|ҶИЭ",
      uz: "Eron Islom Respublikasi|Eron Respublikasi",
    },
  },
  IT: {
    aliases: {
      en: "Italian Republic",
      ru: "Итальянская Республика",
      tg: "Ҷумҳурии Италия|Итолиё",
      uz: "Italiya Respublikasi",
    },
  },
  JP: { aliases: { tg: "Ҷопон" } },
  KG: {
    ru: "Кыргызстан",
    aliases: {
      en: "Kyrgyz Republic|Kirghizia|Kirgizstan|Kirghizstan",
      ru: "Киргизия|Кыргызская Республика|Киргизская Республика|Республика Кыргызстан|Киргизстан",
      tg: "Ҷумҳурии Қирғизистон|Ҷумҳурии Қирғиз",
      uz: "Qirgʻiziston Respublikasi|Qirgʻiz Respublikasi",
    },
  },
  KH: { aliases: { uz: "Камбожа" } },
  KM: { tg: "Ҷазираҳои Комор", aliases: { ru: "Коморские острова" } },
  KN: { en: "Saint Kitts and Nevis" },
  KP: {
    ru: "Северная Корея",
    aliases: {
      en: "Democratic People's Republic of Korea|Korea, Democratic People's Republic of|Korea (Democratic People's Republic of)|DPRK|Korea, North|N. Korea",
      ru: "Корейская Народно-Демократическая Республика",
      tg: "Ҷумҳурии Халқӣ-Демократии Корея|Ҷумҳурии Мардумии Демократии Корея",
      uz: "Koreya Xalq Demokratik Respublikasi|KXDR",
    },
  },
  KR: {
    ru: "Южная Корея",
    aliases: {
      en: "Republic of Korea|Korea, Republic of|Korea (Republic of)|ROK|Korea, South|S. Korea|Korea (South)",
      tg: "Ҷумҳурии Корея",
      uz: "Koreya Respublikasi|Жанубий Корея",
    },
  },
  KW: { tg: "Кувайт" },
  KY: { ru: "Острова Кайман", aliases: { ru: "Каймановы острова" } },
  KZ: {
    aliases: {
      en: "Republic of Kazakhstan|Kazakstan",
      ru: "Республика Казахстан",
      tg: "Ҷумҳурии Қазоқистон",
      uz: "Qozogʻiston Respublikasi",
    },
  },
  LA: { aliases: { en: "Lao People's Democratic Republic|Lao PDR", ru: "ЛНДР" } },
  LC: { en: "Saint Lucia" },
  LT: { aliases: { en: "Republic of Lithuania", ru: "Литовская Республика", tg: "Литва" } },
  LV: { aliases: { en: "Republic of Latvia", ru: "Латвийская Республика", uz: "Latviya Respublikasi" } },
  MD: {
    aliases: {
      en: "Republic of Moldova|Moldova, Republic of|Moldavia",
      ru: "Республика Молдова|Молдавия",
      tg: "Ҷумҳурии Молдова",
      uz: "Moldova Respublikasi",
    },
  },
  ME: { aliases: { uz: "Montenegro" } },
  MF: {
    en: "Saint Martin",
    tg: "Сен-Мартен",
    uz: "Sen-Marten",
    aliases: { en: "Saint Martin (French part)|Saint-Martin" },
  },
  MH: { ru: "Маршалловы острова" },
  MK: {
    aliases: {
      en: "Macedonia|Republic of North Macedonia|FYROM",
      ru: "Македония|Республика Северная Македония",
      uz: "Makedoniya",
    },
  },
  MM: { en: "Myanmar", ru: "Мьянма", uz: "Myanma", aliases: { en: "Burma", ru: "Бирма" } },
  MN: { aliases: { uz: "Moʻgʻuliston" } },
  MO: { en: "Macao", ru: "Макао", tg: "Макао", uz: "Makao", aliases: { en: "Macau", ru: "Аомынь" } },
  MP: { ru: "Северные Марианские острова" },
  MV: { tg: "Ҷазираҳои Малдив", aliases: { ru: "Мальдивские острова" } },
  NF: { ru: "Остров Норфолк" },
  NL: {
    aliases: {
      en: "The Netherlands|Netherlands, Kingdom of the|Kingdom of the Netherlands|Holland",
      ru: "Голландия|Королевство Нидерландов",
      tg: "Нидерланд|Ҳолландия",
      uz: "Niderlandlar",
    },
  },
  NO: { aliases: { tg: "Норвеж" } },
  PG: { tg: "Папуа – Гвинеяи Нав" },
  PK: {
    aliases: {
      en: "Islamic Republic of Pakistan|Republic of Pakistan",
      ru: "Исламская Республика Пакистан|Республика Пакистан",
      tg: "Ҷумҳурии Исломии Покистон|Ҷумҳурии Покистон",
      uz: "Pokiston Islom Respublikasi|Pokiston Respublikasi",
    },
  },
  PL: {
    aliases: {
      en: "Republic of Poland",
      ru: "Республика Польша",
      tg: "Полша|Ҷумҳурии Лаҳистон|Ҷумҳурии Полша",
      uz: "Polsha Respublikasi",
    },
  },
  PM: { en: "Saint Pierre and Miquelon", tg: "Сен-Пер ва Микелон" },
  PN: { ru: "Острова Питкэрн", aliases: { en: "Pitcairn" } },
  PS: {
    en: "Palestine",
    ru: "Палестина",
    tg: "Фаластин",
    uz: "Falastin",
    aliases: { en: "State of Palestine|Palestine, State of", ru: "Государство Палестина", tg: "Давлати Фаластин" },
  },
  RO: { aliases: { en: "Rumania" } },
  RS: { aliases: { en: "Republic of Serbia", ru: "Республика Сербия", tg: "Сербистон" } },
  RU: {
    aliases: {
      en: "Russian Federation|The Russian Federation|RF",
      ru: "Российская Федерация|РФ",
      tg: "Федератсияи Россия|Федератсияи Русия",
      uz: "Rossiya Federatsiyasi",
    },
  },
  SA: { aliases: { en: "Kingdom of Saudi Arabia|KSA", ru: "Королевство Саудовская Аравия", tg: "Арабистони Сауди" } },
  SB: { ru: "Соломоновы острова" },
  SC: { ru: "Сейшельские острова", tg: "Ҷазираҳои Сейшел", aliases: { ru: "Сейшелы" } },
  SH: {
    en: "Saint Helena",
    ru: "Остров Святой Елены",
    tg: "Ҷазираи Сент-Елена",
    aliases: { en: "Saint Helena, Ascension and Tristan da Cunha", ru: "Святая Елена" },
  },
  SJ: { en: "Svalbard and Jan Mayen", tg: "Шпитсберген ва Ян-Майен" },
  SK: { aliases: { en: "Slovak Republic", ru: "Словацкая Республика" } },
  ST: { en: "São Tomé and Príncipe", tg: "Сан-Томе ва Принсипи" },
  SX: { tg: "Синт-Мартен", aliases: { en: "Sint Maarten (Dutch part)" } },
  SY: { aliases: { en: "Syrian Arab Republic", ru: "Сирийская Арабская Республика" } },
  SZ: { uz: "Esvatini", aliases: { en: "Swaziland", ru: "Свазиленд" } },
  TC: { en: "Turks and Caicos Islands" },
  TF: { tg: "Қаламравҳои Ҷанубии Фаронса" },
  TJ: {
    aliases: {
      en: "Republic of Tajikistan|Tadjikistan|Tadzhikistan",
      ru: "Республика Таджикистан",
      tg: "Ҷумҳурии Тоҷикистон",
      uz: "Tojikiston Respublikasi|Тожикистон|Тожикистон Республикаси",
    },
  },
  TL: { aliases: { en: "East Timor", ru: "Тимор-Лешти", tg: "Тимори Шарқӣ", uz: "Sharqiy Timor" } },
  TM: {
    aliases: {
      en: "Republic of Turkmenistan",
      ru: "Республика Туркменистан|Туркмения",
      tg: "Ҷумҳурии Туркманистон",
      uz: "Turkmaniston Respublikasi|Turkmeniston",
    },
  },
  TR: {
    aliases: {
      en: "Turkey|Republic of Türkiye|Republic of Turkey",
      ru: "Турецкая Республика|Республика Турция",
      tg: "Ҷумҳурии Туркия",
      uz: "Turkiya Respublikasi",
    },
  },
  TT: { en: "Trinidad and Tobago" },
  TW: { aliases: { en: "Taiwan, Province of China|Chinese Taipei", ru: "Китайский Тайбэй" } },
  TZ: { aliases: { en: "Tanzania, United Republic of|United Republic of Tanzania" } },
  UM: {
    en: "United States Minor Outlying Islands",
    ru: "Внешние малые острова США",
    uz: "AQSHning kichik tashqi orollari",
    aliases: { en: "US Minor Outlying Islands" },
  },
  US: {
    ru: "США",
    tg: "Иёлоти Муттаҳидаи Амрико",
    uz: "Amerika Qoʻshma Shtatlari",
    aliases: {
      en: "USA|US|U.S.A.|U.S.|United States of America|The United States|America",
      ru: "Соединённые Штаты Америки",
      tg: "ИМА|Амрико|Иёлоти Муттаҳидаи Америка",
      uz: "AQSH",
    },
  },
  UZ: {
    aliases: {
      en: "Republic of Uzbekistan",
      ru: "Республика Узбекистан",
      tg: "Ҷумҳурии Ӯзбекистон",
      uz: "Oʻzbekiston Respublikasi",
    },
  },
  VA: { tg: "Вотикон", aliases: { en: "Vatican|Holy See", ru: "Святой Престол" } },
  VC: { en: "Saint Vincent and the Grenadines", uz: "Sent-Vinsent va Grenadinlar" },
  VE: { aliases: { en: "Venezuela, Bolivarian Republic of|Bolivarian Republic of Venezuela" } },
  VG: { ru: "Британские Виргинские острова", aliases: { en: "Virgin Islands, British|Virgin Islands (British)" } },
  VI: {
    en: "US Virgin Islands",
    ru: "Американские Виргинские острова",
    aliases: { en: "United States Virgin Islands|Virgin Islands, U.S.|Virgin Islands (U.S.)" },
  },
  VN: { aliases: { en: "Viet Nam|Socialist Republic of Vietnam", ru: "Социалистическая Республика Вьетнам" } },
  WF: { en: "Wallis and Futuna" },
  WS: { aliases: { en: "Western Samoa", ru: "Западное Самоа" } },
  XK: { aliases: { en: "Kosova|Republic of Kosovo", ru: "Республика Косово" } },
  YE: { aliases: { ru: "Йеменская Республика" } },
  ZA: {
    tg: "Африқои Ҷанубӣ",
    aliases: {
      en: "Republic of South Africa|RSA",
      ru: "ЮАР|Южная Африка",
      tg: "Ҷумҳурии Африқои Ҷанубӣ",
      uz: "JAR|Janubiy Afrika|Жанубий Африка Республикаси|Жанубий Африка",
    },
  },
};
