/** Countries with cities, each in Latin and Cyrillic letters: what partners are named after. */
const abroad = `
RU Moscow Москва, Saint-Petersburg Санкт-Петербург, Kazan Казан, Tomsk Томск, Omsk Омск, Ufa Уфа, Tyumen Тюмен, Perm Перм, Samara Самара, Voronezh Воронеж, Kemerovo Кемерово, Irkutsk Иркутск, Orenburg Оренбург, Ivanovo Иваново, Barnaul Барнаул, Penza Пенза
UZ Tashkent Тошканд, Samarkand Самарқанд, Bukhara Бухоро, Namangan Намангон, Fergana Фарғона, Urgench Урганҷ, Termez Тирмиз, Karshi Қаршӣ, Navoi Навоӣ, Jizzakh Ҷиззах, Andijan Андиҷон, Nukus Нукус
CN Kunming Кунмин, Lanzhou Ланчжоу, Urumqi Урумчӣ, Beijing Пекин, Wuhan Ухан, Xian Сиан, Chengdu Чэнду, Nanjing Нанкин, Fuzhou Фучжоу, Zhengzhou Чжэнчжоу, Harbin Харбин, Shenyang Шэнян
KZ Almaty Алмаато, Astana Остона, Shymkent Чимкент, Karaganda Қарағанда, Taraz Тароз, Semey Семей, Pavlodar Павлодар, Aktobe Актюбе
KG Bishkek Бишкек, Osh Ӯш, Batken Боткен, Naryn Норин, Talas Талас
DE Berlin Берлин, Dresden Дрезден, Munich Мюнхен, Juelich Юлих, Freiberg Фрайберг, Bochum Бохум, Kassel Кассел, Potsdam Потсдам
TR Ankara Анкара, Istanbul Истанбул, Konya Кония, Izmir Измир, Erzurum Эрзурум, Sivas Сивас
IR Tehran Теҳрон, Mashhad Машҳад, Tabriz Табрез, Shiraz Шероз, Isfahan Исфаҳон
IN Delhi Деҳлӣ, Mumbai Мумбай, Pune Пуна, Jaipur Ҷайпур, Lucknow Лакхнав
BY Minsk Минск, Polotsk Полотск, Gomel Гомел, Grodno Гродно, Vitebsk Витебск
PL Warsaw Варшава, Krakow Краков, Lublin Люблин, Gdansk Гданск, Poznan Познан
LV Riga Рига, Daugavpils Даугавпилс, Liepaja Лиепая, Jelgava Елгава
LT Vilnius Вилнюс, Kaunas Каунас, Klaipeda Клайпеда
GR Athens Афина, Thessaloniki Салоникҳо, Patras Патра, Crete Крит
IT Rome Рим, Turin Турин, Bologna Болоня, Padua Падуя, Naples Неапол
ES Madrid Мадрид, Valencia Валенсия, Granada Гранада, Santiago Сантяго
PT Lisbon Лиссабон, Porto Порту, Braga Брага, Evora Эвора
CZ Prague Прага, Brno Брно, Ostrava Острава, Pilsen Пилзен
SE Uppsala Уппсала, Lund Лунд, Boras Бурос
NO Oslo Осло, Bergen Берген, Tromso Тромсё
FI Helsinki Ҳелсинки, Turku Турку, Oulu Оулу
FR Paris Париж, Lyon Лион, Nantes Нант, Lille Лилл
AT Vienna Вена, Graz Гратс, Linz Линтс
GB Coventry Ковентри, Leeds Лидс, Cardiff Кардифф
KR Seoul Сеул, Busan Пусан, Daegu Тэгу
JP Tokyo Токио, Nagoya Нагоя, Tsukuba Сукуба
MY Penang Пинанг, Johor Ҷоҳор
PK Lahore Лоҳур, Peshawar Пешовар
AF Kabul Кобул, Herat Ҳирот
US Nebraska Небраска, Trenton Трентон
`;

const atHome = `
TJ Dushanbe Душанбе, Khujand Хуҷанд, Kulob Кӯлоб, Bokhtar Бохтар, Buston Бӯстон, Khorog Хоруғ, Isfara Исфара, Penjikent Панҷакент
`;

/** @typedef {{ country: string, latin: string, cyrillic: string, slug: string }} City */

/** @param {string} table @returns {City[]} */
const citiesOf = (table) =>
  table
    .trim()
    .split("\n")
    .flatMap((line) =>
      line
        .slice(3)
        .split(", ")
        .map((pair) => pair.split(" "))
        .map(([latin, cyrillic]) => ({ country: line.slice(0, 2), latin, cyrillic, slug: latin.toLowerCase() })),
    );

export const cities = citiesOf(abroad);
export const homeCities = citiesOf(atHome);
export const countries = [...new Set(cities.map(({ country }) => country))];

/** What an institution of a city can be: slug, English, Tajik and Russian name around the city's, and type. */
export const houses = `
su|{} State University|Донишгоҳи давлатии {}|Государственный университет ({})|university
tu|Technical University of {}|Донишгоҳи техникии {}|Технический университет ({})|university
nu|{} National University|Донишгоҳи миллии {}|Национальный университет ({})|university
med|{} State Medical University|Донишгоҳи давлатии тиббии {}|Государственный медицинский университет ({})|university
ped|{} State Pedagogical University|Донишгоҳи давлатии омӯзгории {}|Государственный педагогический университет ({})|university
agri|{} State Agrarian University|Донишгоҳи давлатии аграрии {}|Государственный аграрный университет ({})|university
poly|{} Polytechnic University|Донишгоҳи политехникии {}|Политехнический университет ({})|university
eco|{} University of Economics|Донишгоҳи иқтисодии {}|Экономический университет ({})|university
tech|{} University of Technology|Донишгоҳи технологии {}|Технологический университет ({})|university
languages|{} University of Foreign Languages|Донишгоҳи забонҳои хориҷии {}|Университет иностранных языков ({})|university
transport|{} University of Transport|Донишгоҳи нақлиёти {}|Университет путей сообщения ({})|university
civil|{} University of Architecture and Civil Engineering|Донишгоҳи меъморӣ ва сохтмони {}|Архитектурно-строительный университет ({})|university
mining|{} Mining Institute|Донишкадаи кӯҳии {}|Горный институт ({})|university
energy|{} Institute of Energy|Донишкадаи энергетикии {}|Энергетический институт ({})|university
arts|{} Institute of Arts|Донишкадаи санъати {}|Институт искусств ({})|university
law|{} Academy of Law|Академияи ҳуқуқи {}|Юридическая академия ({})|academy
textile|{} Textile Academy|Академияи бофандагии {}|Текстильная академия ({})|academy
industrial|{} Industrial College|Коллеҷи саноатии {}|Индустриальный колледж ({})|college
chemistry|{} Institute of Chemistry|Пажӯҳишгоҳи химияи {}|Институт химии ({})|research-institute
geology|{} Institute of Geology|Пажӯҳишгоҳи геологияи {}|Институт геологии ({})|research-institute
plant|{} Metallurgical Plant|Корхонаи металлургии {}|Металлургический комбинат ({})|company
works|{} Engineering Company|Ширкати муҳандисии {}|Инжиниринговая компания ({})|company
education|{} Department of Education|Раёсати маорифи {}|Управление образования ({})|government
youth|{} Youth Exchange Centre|Маркази ҷавонони {}|Молодёжный центр ({})|ngo
`
  .trim()
  .split("\n")
  .map((line) => line.split("|"))
  .map(([slug, english, tajik, russian, type]) => ({ slug, english, tajik, russian, type }));
