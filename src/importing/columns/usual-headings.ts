import type { KindName } from "../../kinds/field-meta.ts";
import type { Target } from "../mapping/mapping.ts";

/** What a target is usually called in the lists of offices, in English, Russian, Tajik, Uzbek and other languages, parted by `|`. */
type Headings = Readonly<Record<Target, string>>;

/** Of the partner that a row names, or that it is. */
export const partnerHeadings: Headings = {
  name: "принимающая организация|принимающая сторона|образовательная организация|наименование образовательной организации|учебное заведение|наименование учебного заведения|ташкилоти қабулкунанда|qabul qiluvchi tashkilot|otm|xorijiy otm|hamkor otm|отм|хорижий отм|ҳамкор отм|partner|partners|partner name|name of partner|partner university|partner universities|partner institution|university|universities|university name|name of university|institution|institutions|institution name|name of institution|organisation|organization|name of organisation|host university|host institution|receiving institution|sending institution|foreign university|foreign partner|вуз|вуз партнер|название вуза|университет|университет партнер|партнер|зарубежный партнер|иностранный партнер|зарубежный вуз|иностранный вуз|название организации|наименование организации|наименование вуза|название университета|организация|учреждение|принимающий вуз|принимающая организация|направляющий вуз|донишгоҳ|номи донишгоҳ|номи муассиса|муассисаи шарик|номи шарик|шарик|шарикон|донишгоҳи шарик|донишгоҳи хориҷӣ|мактаби олии шарик|hamkor|hamkor nomi|hamkor tashkilot|hamkor universitet|hamkor oliygoh|universitet|universitet nomi|oliygoh|tashkilot|tashkilot nomi|xorijiy hamkor|xorijiy universitet|nombre universidad|universidad|universidad socia|yerlestigi yer|universite|partnerhochschule|hochschule|uczelnia|etablissement|partneruniversitat|英文名稱|對方學校(機構)名稱 英文名稱|зарубежный вуз партнер|зарубежная организация|иностранная организация|вуз партнер название|партнерская организация|организация партнер|название партнера|наименование партнера|место командирования|принимающая сторона|foreign institution|foreign organisation|foreign organization|partner organisation|partner organization|name of the institution|name of the university|host organisation|host organization|шарики хориҷӣ|донишгоҳи хориҷии шарик|муассисаи хориҷӣ|ташкилоти шарик|муассиса|ташкилот|муассисаи қабулкунанда|донишгоҳи қабулкунанда|ҳамкор ташкилот номи|ҳамкор муассаса|ҳамкор ОТМ|хорижий ОТМ|ташкилот номи|ОТМ номи|hamkor tashkilot nomi|hamkor muassasa|hamkor OTM|OTM nomi|xorijiy OTM|qabul qiluvchi tashkilot|xorijiy tashkilot|universitetning nomi|наименование вуза партнера|название вуза партнера|наименование университета партнера|наименование организации партнера|наименование зарубежного вуза|название зарубежного вуза|принимающий университет|направляющая сторона|направляющая организация|направляющий университет|место стажировки|место прохождения стажировки|номи донишгоҳи шарик|номи муассисаи шарик|номи донишгоҳи хориҷӣ|ба куҷо|аз куҷо|донишгоҳи фиристанда|hamkor otm nomi|xorijiy otm nomi|qayerga|qayerdan|qabul qiluvchi otm|qabul qiluvchi universitet|yuboruvchi otm",
  aliases:
    "english name|name in english|official english name|название на английском|название на английском языке|название (англ.)|номи англисӣ|ном ба забони англисӣ|inglizcha nomi|ingliz tilidagi nomi|nombre en inglés|nom anglais|영문명|영문 대학명|대학명(영문)|英文校名|英文名称|英文|short name|abbreviation|other names|сокращение|сокращенное название|аббревиатура|номи кутоҳ|qisqa nomi|中文名稱|對方學校(機構)名稱 中文名稱",
  country:
    "country|partner country|country of partner|host country|country region|страна|страна партнера|страна вуза|государство|название государства|наименование государства|давлат|кишвар|номи давлат|номи кишвар|davlat|davlati|mamlakat|mamlakati|mamlakat nomi|pais|ulke|yerlestigi yer ulke|land|kraj|pays|paese|國別|국가|國家|對方學校國別|страна командирования|страна пребывания|страна назначения|страна поездки|страна выезда|принимающая страна|destination country|country of destination|мамлакат|давлати шарик|кишвари шарик|кишвари хориҷӣ|кишвари сафар|давлат номи|мамлакат номи|davlat nomi|hamkor davlat|borgan davlati|safar davlati",
  city: "city|city state|town|город|шаҳр|shahar|shahri|ciudad|ville|sehir|miasto|stadt|citta",
  "ids.erasmus_code":
    "erasmus code|erasmus id|erasmus id code|code erasmus|код erasmus|рамзи erasmus|erasmus kodi|codigo erasmus",
  "ids.pic": "pic|pic code|pic number|код pic",
  "ids.oid": "oid",
  "ids.ror": "ror",
  "ids.schac": "schac",
  website: "website|web site|web page|homepage|url|site|сайт|веб сайт|сомона|veb sayt|sayt",
};

const period =
  "period|dates|period of stay|period of validity|validity period|период|период действия|период пребывания|период реализации|сроки|сроки реализации|сроки поездки|срок пребывания|даты|давра|санаҳо|davr|davri|sanalar|fechas";

const studyFields =
  "isced|isced f|isced code|isced codes|isced f code|isced field|isced subject area|isced kod|isced kodu|isced kodi|код isced|коды isced|рамзи isced|subject area|subject areas|subject area code|study field|study fields|field of study|fields of study|field of education|fields of education";

const countriesTakingPart =
  "страны участницы|страны участники|участвующие страны|страны партнеры|страны|participating countries|countries participating|partner countries|countries|countries involved|guest countries|кишварҳои иштирокчӣ|давлатҳои иштирокчӣ|кишварҳои шарик|кишварҳо|давлатҳо|ishtirokchi davlatlar|ishtirokchi mamlakatlar|qatnashchi davlatlar|hamkor davlatlar|davlatlar|mamlakatlar";

const byKind: { readonly [K in KindName]?: Headings } = {
  agreements: {
    "partner.name":
      "участники соглашения|участники договора|стороны|стороны соглашения|стороны договора|стороны меморандума|parties|contracting parties|parties to the agreement|тарафҳо|тарафҳои созишнома|тарафҳои шартнома|tomonlar|shartnoma tomonlari|bitim tomonlari",
    countries: countriesTakingPart,
    type: "type|kind|nature|type of agreement|agreement type|kind of agreement|document type|type of document|kind of document|nature of agreement|вид|тип|вид документа|вид договора|вид соглашения|тип документа|тип договора|тип соглашения|навъ|навъи ҳуҷҷат|навъи созишнома|навъи шартнома|hujjat turi|shartnoma turi|turi|art des abkommens|tipo de convenio|намуд|намуди ҳуҷҷат|намуди созишнома|намуди шартнома|шакли ҳуҷҷат|kelishuv turi|bitim turi|type of the document|вид международного договора",
    title:
      "title|purpose title|subject of agreement|subject of the agreement|name of agreement|title of agreement|agreement title|название|название документа|название договора|название соглашения|наименование|наименование документа|наименование договора|предмет|предмет договора|тема|ном|номи ҳуҷҷат|номи созишнома|мавзуъ|nomi|hujjat nomi|shartnoma nomi|shartnoma mavzusi|номи созишнома ё ёддошт|kelishuv nomi|bitim nomi|hujjatning nomi",
    signed:
      "signed|signed on|date signed|соглашение от|договор от|меморандум от|agreement of|agreement dated|agreement date|созишнома аз|шартнома аз|shartnoma sanasi|bitim sanasi|date of signing|signing date|signature date|date of agreement|date of signature|date|дата|дата подписания|дата заключения|дата договора|дата соглашения|подписан|подписано|дата подписания договора|санаи имзо|санаи ба имзо расидан|рузи имзо|санаи басташавӣ|сана|imzolangan sana|imzolangan sanasi|imzolangan|imzolangan vaqti|imzo sanasi|tuzilgan sana|sana|imza tarihi|fecha de firma|date de signature|когда подписан|санаи ба имзо расидани|санаи ба имзо расонидан|санаи ба имзорасӣ|имзо шудааст|таърихи имзо|imzolangan kuni|imzolash sanasi|shartnoma sanasi|tuzilgan sanasi|imzolangan yili",
    starts:
      "starts|start|start date|valid from|effective from|from|начало|начало действия|дата начала|действует с|оғоз|эътибор аз|boshlanishi|boshlanish sanasi|дата вступления в силу|санаи оғози эътибор|санаи оғоз|kuchga kirish sanasi|kuchga kirgan sana",
    ends: "ends|end|end date|valid until|valid to|valid till|expires|expiry|expiry date|expiration date|until|duration|how long|validity|term of validity|срок|срок действия|срок действия договора|действует до|действителен до|дата окончания|окончание|срок окончания|окончание действия|муҳлат|муҳлати эътибор|муҳлати амал|муҳлати созишнома|анҷом|amal qilish muddati|muddati|tugash sanasi|tugashi|vigencia|gultigkeit|мӯҳлати эътибори ҳуҷҷат|мӯҳлати эътибор то|санаи анҷом|мӯҳлати анҷом|эътибор то|amal qilish muddati tugashi|amal muddati|muddat|shartnoma muddati|срок договора|срок соглашения|действует по|истекает",
    renewal:
      "renewal|automatic renewal|prolongation|продление|пролонгация|тамдид|uzaytirish|uzaytirilishi|тамдиди мӯҳлат|muddatni uzaytirish|порядок продления",
    scope:
      "scope|areas of cooperation|fields of cooperation|направления сотрудничества|соҳаҳои ҳамкорӣ|самтҳои ҳамкорӣ|hamkorlik yonalishlari|основные направления сотрудничества|направления|направление сотрудничества|area of cooperation|самти ҳамкорӣ|hamkorlik yonalishi",
    fields: studyFields,
    stage: "stage|status|статус|стадия|состояние|ҳолат|holati",
    basis: "basis|основание|асос|huquqiy asosi",
    "signed to ends": period,
  },
  mobilities: {
    direction: "direction|mobility direction|выезд прием|направление мобильности|самт|самти сафар|yonalish|yonalishi",
    who: "who|category|participant category|participant type|type of participant|категория|категория участника|категория участников|кто|гуруҳ|toifa|toifasi|kim",
    purpose:
      "purpose|purpose of mobility|type of mobility|mobility type|purpose of trip|цель|цель поездки|цель визита|вид мобильности|тип мобильности|мақсад|мақсади сафар|maqsad|maqsadi|safar maqsadi|цель командировки|цель командирования|цель приезда|мақсади ташриф|мақсади хизмати сафар|tashrif maqsadi|xizmat safari maqsadi|kelish maqsadi|намуди мобилият|mobillik turi",
    level:
      "level|study level|level of study|level of education|degree level|cycle|уровень|уровень образования|уровень обучения|ступень|степень|зина|зинаи таҳсил|зинаи таҳсилот|bosqich|bosqichi|talim bosqichi|egitim turu|學制|дараҷаи таҳсил|talim darajasi|oqish bosqichi|ступень обучения",
    starts:
      "starts|start|start date|date from|from|arrival|departure date|начало|дата начала|дата выезда|дата прибытия|дата заезда|с|оғоз|санаи оғоз|boshlanishi|boshlanish sanasi|fecha inicio|с какого числа|дата начала поездки|аз сана|boshlanish vaqti",
    ends: "ends|end|end date|date to|to|until|окончание|дата окончания|дата возвращения|дата отъезда|по|анҷом|санаи анҷом|tugashi|tugash sanasi|fecha fin|по какое число|санаи бозгашт|санаи баргаштан|то сана|qaytgan sanasi|qaytgan sana",
    term: "term|semester|academic term|academic year|year|period of study|семестр|учебный год|учебный период|год|соли таҳсил|нимсола|давраи таҳсил|semestr|oquv yili|oquv davri|basvuru tercih donemi|donem|學年度|學期|соли хониш|соли таҳсили|oquv semestri|учебный семестр",
    "persons.name":
      "name|full name|name of student|student name|student|students|participant|participants name|name of participant|surname|first name|last name|фио|ф и о|фио студента|фио участника|имя|фамилия|отчество|студент|участник|ному насаб|ному насаби донишҷу|донишҷу|f i sh|fish|f i o|ism familiya|familiya ism|talaba|talabaning f i sh|ad soyad|nombre|nombre y apellidos|фио сотрудника|фио преподавателя|фио командированного|фамилия имя отчество|ф и о участника|фио гостя|ному насаби омӯзгор|ному насаби корманд|ному насаби меҳмон|насаб ном номи падар|xodimning f i sh|mehmonning f i sh|full names|name and surname|guest|name of guest|lecturer|teacher",
    "persons.position":
      "position|job title|должность|вазифа|lavozim|lavozimi|должность звание|должность степень|должность ученая степень|вазифаи ишғолнамуда|мансаб|унвон|lavozimi va ilmiy darajasi",
    "persons.year_of_study": "year of study|study year|курс|курс обучения|курси таҳсил|kurs|kursi",
    field: studyFields,
    citizenship: "citizenship|nationality|гражданство|шаҳрвандӣ|fuqaroligi|fuqarolik",
    count:
      "total students|total persons|всего человек|всего студентов|count|number|number of students|number of persons|number of participants|no of students|количество|количество студентов|количество человек|кол во|кол во студентов|число|число студентов|человек|шумора|шумораи донишҷуён|шумораи иштирокчиён|soni|talabalar soni|ishtirokchilar soni|小計|本國學生出國進修、交流人數 小計|кол во чел|количество чел|число обучающихся|численность|кол во обучающихся|кол во сотрудников|миқдор|миқдори донишҷӯён|теъдод|шумораи нафарон|nechta|talabalar soni nafar",
    women:
      "female students|жен|ж|девушки|қизлар|аёллар|духтар|зан|women|of whom women|female|females|женщин|женщины|из них женщин|девушек|занон|аз онҳо занон|ayollar|shundan ayollar|女|本國學生出國進修、交流人數 女|в том числе женщин|в т ч женщин|в том числе девушек|из них девушек|аз он ҷумла занон|аз онҳо духтарон|духтарон|shu jumladan ayollar|ayollar soni|qizlar",
    days: "days|number of days|дней|количество дней|кол во дней|руз|шумораи рузҳо|kun|kunlar soni|рӯзҳо|миқдори рӯзҳо|kunlar|кол во суток",
    mode: "mode|format|формат|форма|шакл|shakli",
    stage: "stage|status|result|outcome|статус|стадия|результат|ҳолат|натиҷа|holati|natija|sonuc|asil yedek",
    "starts to ends": `${period}|mobility period|duration of stay|период мобильности|муҳлат|муҳлати сафар|muddat|muddati|срок командировки|сроки командировки|период командировки|период обучения|срок обучения|сроки обучения|даты поездки|даты пребывания|сроки пребывания|даты визита|время пребывания|даты мобильности|мӯҳлати сафари хизматӣ|давраи сафар|мӯҳлати истиқомат|санаи сафари хизматӣ|safar muddati|safar sanasi|xizmat safari muddati|bolish muddati|oqish muddati|dates of stay|dates of visit|period of mobility`,
  },
  events: {
    countries: countriesTakingPart,
    country:
      "страна проведения|место проведения страна|country of event|country of the event|host country|country held|country where held|давлати баргузорӣ|кишвари баргузорӣ|otkazilgan davlat|otkazilgan davlati|otkazilish davlati",
    type: "type|kind|type of event|event type|вид|тип|вид мероприятия|тип мероприятия|навъ|навъи чорабинӣ|turi|tadbir turi|намуд|намуди чорабинӣ|шакли чорабинӣ|tadbirning turi|вид события|форма мероприятия",
    title:
      "title|event|event name|name of event|name|topic|theme|subject|мероприятие|название|название мероприятия|наименование мероприятия|тема|тема мероприятия|чорабинӣ|номи чорабинӣ|мавзуъ|ном|tadbir|tadbir nomi|mavzu|mavzusi|nomi|унвони чорабинӣ|мавзӯи чорабинӣ|tadbir mavzusi|tadbirning nomi|название события",
    starts:
      "date|start|starts|start date|held on|date of event|дата|дата проведения|дата начала|начало|когда|сана|санаи баргузорӣ|оғоз|sana|otkazilgan sana|boshlanishi|sanasi|санаи чорабинӣ|рӯзи баргузорӣ|tadbir sanasi|otkazilish sanasi|otkazilgan sanasi|дата мероприятия",
    ends: "end|ends|end date|окончание|дата окончания|анҷом|tugashi|tugash sanasi",
    place:
      "place|venue|location|место|место проведения|макон|ҷой|ҷойи баргузорӣ|joy|joyi|otkazilgan joyi|ҷои баргузорӣ|макони баргузорӣ|маҳалли баргузорӣ|otkazilish joyi|otkazilgan joy|город проведения",
    direction: "direction|выезд прием|самт|yonalishi",
    mode: "mode|format|формат|форма|форма проведения|шакл|shakli",
    "persons.name": "speaker|speakers|lecturer|guest|лектор|докладчик|выступающий|сухангу|маърузачӣ|maruzachi",
    hours: "hours|часы|часов|кол во часов|соат",
    "participants.students": "students|number of students|студентов|студенты|количество студентов|донишҷуён|talabalar",
    "participants.staff": "staff|number of staff|сотрудников|сотрудники|преподавателей|кормандон|xodimlar",
    "participants.guests": "guests|number of guests|гостей|гости|меҳмонон|mehmonlar",
    stage: "stage|status|статус|стадия|ҳолат|holati",
    "starts to ends": period,
  },
  projects: {
    fields: studyFields,
    countries: countriesTakingPart,
    acronym: "acronym|project acronym|short title|акроним|аббревиатура|ихтисора|akronim|qisqartma",
    title:
      "title|project|project title|project name|name of project|name|проект|название|название проекта|наименование проекта|лоиҳа|номи лоиҳа|унвони лоиҳа|ном|loyiha|loyiha nomi|nomi",
    programme:
      "programme|program|funding programme|call programme|программа|барнома|dastur|dasturi|барномаи маблағгузорӣ|moliyalashtirish dasturi|funding scheme",
    number:
      "number|project number|grant number|grant agreement number|reference|project reference|agreement number|номер|номер проекта|номер гранта|рақам|рақами лоиҳа|raqami|loyiha raqami|project no|grant no|рақами грант|grant raqami|номер соглашения|№ проекта|№ гранта",
    role: "role of the university|role of our university|role of the institution|роль университета|роль нашего вуза|роль вуза в проекте|нақши донишгоҳ|нақши муассиса|нақши мо|universitet roli|otm roli|universitetning roli|role|our role|роль|роль вуза|нақш|roli",
    coordinator:
      "coordinator|coordinating institution|lead partner|project coordinator institution|координатор|вуз координатор|ҳамоҳангсоз|koordinator",
    starts: "starts|start|start date|from|начало|дата начала|оғоз|boshlanishi|boshlanish sanasi",
    ends: "ends|end|end date|to|окончание|дата окончания|анҷом|tugashi|tugash sanasi",
    budget:
      "budget|total budget|grant|amount|бюджет|бюджет проекта|сумма|объем финансирования|буҷет|маблағ|byudjet|summa",
    share: "share|our share|доля вуза|саҳми мо|ulushimiz",
    submitted: "submitted|подано|дата подачи|санаи пешниҳод|topshirilgan sana",
    deadline: "deadline|срок подачи|муҳлати пешниҳод|topshirish muddati",
    stage: "stage|status|статус|стадия|ҳолат|holati",
    "starts to ends": `${period}|duration|сроки проекта|срок реализации|мӯҳлати татбиқ|давраи татбиқ|amalga oshirish muddati|muddati|срок проекта|годы реализации`,
  },
  "joint-programmes": {
    type: "type|kind|вид|тип|вид программы|навъ|turi|намуд|намуди барнома|dastur turi",
    title:
      "title|programme|programme name|name|название|название программы|программа|образовательная программа|барнома|номи барнома|dastur|dastur nomi|nomi|номи барномаи таълимӣ|talim dasturi|talim dasturi nomi|название совместной программы",
    level: "level|уровень|уровень образования|зинаи таҳсилот|talim bosqichi|bosqichi",
    starts:
      "starts|start|start date|начало|дата начала|оғоз|boshlanishi|санаи оғоз|boshlangan yili|boshlangan sana|год открытия|соли таъсис",
    ends: "ends|end|end date|окончание|дата окончания|анҷом|tugashi",
    stage: "stage|status|статус|ҳолат|holati",
    "starts to ends": period,
  },
};

/** Of the fields of a kind itself. */
export const ownHeadings = (kind: KindName): Headings => byKind[kind] ?? {};

/** Of the running number of rows. */
export const runningNumber =
  "№|no|n|nr|s n|s no|sn|#|п п|№ п п|№ пп|т р|№ т р|р т|р б|t r|№ t r|sira|sira no|lp|l p|sr no|ser no|serial no|sl no|num|nº|n o|№ з п|序號|序号|番号|번호|연번|순번";

/** Of the days on which somebody came and left: which is the first of a stay only their order tells. */
export const travelHeadings =
  "arrival|departure|arrival date|departure date|date of arrival|date of departure|приезд|отъезд|выезд|прибытие|убытие|дата приезда|дата отъезда|дата выезда|дата прибытия|дата убытия|дата возвращения|санаи омадан|санаи рафтан|санаи воридшавӣ|kelgan sanasi|ketgan sanasi|kelgan sana|ketgan sana|kelish sanasi|ketish sanasi|borgan sanasi|qaytgan sanasi";

/** Of what identifies or reaches a person, and is not kept unless somebody wants it. */
export const personalHeadings =
  "tckn|tc kimlik|tc kimlik no|passport|passport no|passport number|паспорт|номер паспорта|паспортные данные|серия и номер паспорта|шиноснома|рақами шиноснома|pasport|pasport raqami|инн|inn|снилс|jshshir|жшшир|pinfl|пинфл|student id|student no|student number|matriculation number|id number|personal number|personal code|national id|номер студенческого билета|номер зачетной книжки|рақами донишҷу|talaba raqami|ogrenci no|ogrenci numarasi|matrikelnummer|date of birth|birth date|birthday|дата рождения|санаи таваллуд|tugilgan sana|tugilgan sanasi|dogum tarihi|phone|telephone|mobile|mobile phone|tel|телефон|моб тел|контактный телефон|telefon|telefon raqami|email|e mail|mail|почта|эл почта|электронная почта|адрес электронной почты|почтаи электронӣ|elektron pochta|eposta|e posta|correo|correo electronico|home address|домашний адрес|суроғаи манзил";

/** Of remarks that are the notes themselves. */
export const noteHeadings =
  "notes|note|remarks|remark|comments|comment|примечание|примечания|комментарий|комментарии|эзоҳ|izoh|izohlar|comentarios|aciklama|bemerkungen";

/** Of a cell with several labelled parts. */
export const detailHeadings =
  "реквизиты договора|реквизиты|реквизиты соглашения|details|details of agreement|agreement details|тафсилот|маълумот дар бораи шартнома|rekvizitlar|shartnoma rekvizitlari";

/** Of the fields of a record's own identity on file. */
export const idHeadings = "id|record id|hamkor id";

/** Of all persons, where men or women stand beside them; else of anything. */
export const totalHeadings =
  "total|всего|итого|общее количество|ҷамъ|ҳамагӣ|jami|hammasi|жами|ҳаммаси|gesamt|insgesamt|ogółem|razem|toplam|totale|合計|合计|总数|总计|계|합계";

export const menHeadings =
  "men|male|males|муж|м|мужчин|мужчины|юношей|юноши|мард|мардон|писарон|erkak|erkaklar|ўғил болалар|männer|männlich|hommes|hombres|mężczyźni|erkekler|男|男性|남|남자";
