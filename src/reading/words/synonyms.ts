/**
 * What a word of a field is called besides its own name and its titles, in English, Russian, Tajik and Uzbek, parted by
 * `|`. `same` means the word and no other; `near` only points to it: it says more, less, or something else as well.
 */
export type Synonyms = { readonly same?: string; readonly near?: string };

const partnerTypes: Readonly<Record<string, Synonyms>> = {
  university: {
    same: "uni|univ|ун-т|государственный университет|донишгоҳи давлатӣ",
    near: "вуз|oliygoh|institute|институт|донишкада|institut|higher education institution|technical university|консерватория",
  },
  college: { same: "омӯзишгоҳ", near: "техникум|лицей|лисей|litsey|school|школа|мактаб|maktab" },
  academy: { near: "academy of sciences|академия наук|академияи илмҳо|fanlar akademiyasi" },
  "research-institute": {
    same: "research centre|research center|НИИ|научно-исследовательский институт|институти илмӣ|ilmiy tadqiqot instituti",
    near: "institute|институт|донишкада|institut|laboratory|лаборатория|академия наук|academy of sciences",
  },
  company: {
    same: "firm|business|enterprise|компания|фирма|предприятие|корхона|firma|kompaniya",
    near: "ООО|ОАО|АО|ЗАО|LLC|Ltd|bank|банк",
  },
  government: {
    same: "государственный орган|госорган|government body",
    near: "ministry|министерство|вазорат|vazirlik|municipality|мэрия|хукумат|ҳукумат",
  },
  embassy: { same: "элчихона|сафорат", near: "consulate|консульство" },
  agency: { same: "agency|агентии" },
  "international-organisation": {
    same: "international organization|IGO|ташкилоти байналмилалӣ|межправительственная организация",
    near: "organisation|organization|организация|ташкилот",
  },
  foundation: { same: "fund|бунёд|jamgarma" },
  ngo: {
    same: "non-governmental organisation|non-governmental organization|неправительственная организация|общественная организация|ташкилоти ҷамъиятӣ|NNT",
    near: "association|ассоциация|организация",
  },
  other: { same: "others|другое|другой|иное|прочие|дигарон|boshqalar" },
};

const agreementTypes: Readonly<Record<string, Synonyms>> = {
  cooperation: {
    same: "cooperation|сотрудничество|ҳамкорӣ|cooperation agreement|agreement of cooperation|agreement on cooperation|соглашение о сотрудничестве|договор о сотрудничестве|созишнома дар бораи ҳамкорӣ|hamkorlik|hamkorlik toʻgʻrisida shartnoma|договор о научно-техническом сотрудничестве|договор о научном сотрудничестве|договор о международном сотрудничестве|договор о взаимном сотрудничестве|договор о академическом сотрудничестве|договор о научно-образовательном сотрудничестве|договор о межвузовском сотрудничестве|договор о образовательном сотрудничестве|соглашение о научно-техническом сотрудничестве|соглашение о научном сотрудничестве|соглашение о международном сотрудничестве|соглашение о взаимном сотрудничестве|соглашение о академическом сотрудничестве|соглашение о научно-образовательном сотрудничестве|соглашение о межвузовском сотрудничестве|соглашение о образовательном сотрудничестве|договор сотрудничества|соглашение сотрудничества|созишномаи ҳамкорӣ|шартномаи ҳамкорӣ|созишнома оид ба ҳамкорӣ|шартнома оид ба ҳамкорӣ|созишнома дар бораи ҳамкории байнидонишгоҳӣ|созишномаи ҳамкории байнидонишгоҳӣ|hamkorlik bitimi|hamkorlik kelishuvi|hamkorlik toʻgʻrisida bitim|hamkorlik toʻgʻrisida kelishuv|academic cooperation agreement|general cooperation agreement",
    near: "agreement|соглашение|созишнома|bitim|kelishuv|договор|шартнома|shartnoma|соглашение о партнёрстве|соглашение о взаимодействии|договор о взаимодействии",
  },
  memorandum: {
    same: "MoU|memorandum of understanding|memorandum of cooperation|memo|меморандум о взаимопонимании|меморандум о сотрудничестве|ёддошт|ёддошти ҳамкорӣ|anglashuv memorandumi|oʻzaro anglashuv memorandumi|ёддоштнома|ёддоштномаи тафоҳум|ёддошти тафоҳуми тарафайн|ёддошт оид ба ҳамкорӣ|ёддошт дар бораи ҳамкорӣ|меморандум сотрудничества|hamkorlik memorandumi|hamkorlik toʻgʻrisida memorandum",
  },
  exchange: {
    same: "exchange agreement|student exchange agreement|inter-institutional agreement|IIA|соглашение об обмене|договор об обмене|созишномаи мубодила|мубодила|almashinuv shartnomasi|соглашение об академической мобильности|договор об академической мобильности|соглашение об академическом обмене|договор об академическом обмене|договор об обмене студентами|соглашение об обмене студентами|созишномаи мубодилаи донишҷӯён|созишнома оид ба мубодилаи донишҷӯён|talabalar almashinuvi toʻgʻrisida shartnoma|talaba almashinuvi shartnomasi",
  },
  framework: { same: "framework agreement|рамочный договор|созишномаи чаҳорчӯбавӣ" },
  contract: { same: "kontrakt|контракт|shartnoma", near: "agreement|соглашение" },
  protocol: { same: "протокол о намерениях сторон" },
  consortium: {
    same: "consortium agreement|соглашение о консорциуме|договор о консорциуме|консорциальное соглашение|созишномаи консорсиум|konsorsium bitimi|konsorsium shartnomasi",
  },
  "letter-of-intent": {
    same: "LoI|letter of intention|протокол о намерениях|письмо намерений|declaration of intent|niyat maktubi|letter of intentions",
  },
  "joint-programme": {
    same: "joint program|joint programme agreement|совместная образовательная программа",
    near: "договор о создании совместного факультета|договор о двойных дипломах|соглашение о двойных дипломах|созишнома оид ба дипломи дугона",
  },
};

const journeys: Readonly<Record<string, Synonyms>> = {
  outbound: {
    same: "out|outgoing|исходящая|исходящий|выезжающие|выездная|рафтан|содирот|chiquvchi|chiqish|ketuvchi|юборилган",
    near: "abroad|за рубеж",
  },
  inbound: {
    same: "in|incoming|входящая|входящий|приезжающие|въездная|омадан|kiruvchi|приезд|kelish|keluvchi|келувчи",
  },
  student: {
    same: "students|студент|студентка|обучающийся|донишҷӯён|talabalar|толиба|stud",
    near: "master|магистрант|бакалавр",
  },
  "doctoral-candidate": {
    same: "phd|phd student|doctoral student|doctoral candidates|аспирант|аспирантка|аспиранты|докторанты|соискатель|доктарант|унвонҷӯ|tayanch doktorant|докторант PhD|аспирант PhD|PhD докторант",
  },
  teacher: {
    same: "teachers|lecturer|преподаватель|ППС|учитель|муаллим|устод|омӯзгорон|oqituvchilar",
    near: "professor|профессор|associate professor|доцент|дотсент|dotsent|faculty|academic staff|academic",
  },
  researcher: {
    same: "researchers|научный сотрудник|исследователь|муҳаққиқон|ilmiy xodim",
    near: "scientist|учёный|олим|postdoc|постдок",
  },
  staff: {
    same: "administrative staff|employee|employees|сотрудник|работник|кормандон|xodimlar",
    near: "rector|ректор|dean|декан|administration|администрация|delegation|делегация|ҳайат|delegatsiya",
  },
  female: { same: "f|woman|women|ж|жен|женщина|зан|ayol" },
  male: { same: "m|man|men|м|муж|мужчина|мард|erkak" },
  mixed: { same: "смешанная|омехта|aralash", near: "delegation|делегация|ҳайат|delegatsiya|group|группа|гурӯҳ" },
};

const purposes: Readonly<Record<string, Synonyms>> = {
  exchange: {
    same: "student exchange|academic exchange|академический обмен|академическая мобильность|мубодилаи донишҷӯён|talaba almashinuvi|talabalar almashinuvi|обмен студентами|akademik mobillik|мобилияти академӣ|ҳаракатнокии академӣ|табодули донишҷӯён|academic mobility",
    near: "study|studies|учёба|semester abroad",
  },
  degree: {
    same: "degree study|full degree|full-time study|полное обучение|обучение",
    near: "study|studies|учёба|таҳсил|oqish|магистратура|бакалавриат|докторантура",
  },
  traineeship: {
    same: "internship|training placement|практика|производственная практика|таҷриба|stajirovka|стажировкаи касбӣ|ishlab chiqarish amaliyoti|таҷрибаомӯзии истеҳсолӣ|учебная практика",
  },
  "summer-school": { same: "summer schools|летняя школа|мактаби тобистонӣ", near: "winter school|зимняя школа" },
  "language-course": { same: "language courses|языковой курс|курсы языка|курсҳои забон|til kurslari" },
  teaching: {
    same: "teaching visit|чтение лекций|преподавательская деятельность|дарсдиҳӣ|лексияхонӣ|хондани лексия|тадрис|дарс додан|maʼruza oʻqish|dars berish|проведение занятий|чтение лекции|delivering lectures|giving lectures|lecturing",
    near: "lecture|lectures|лекция|лекции|лексия|guest lecture",
  },
  training: {
    same: "professional development|staff training|обучение персонала|курсы повышения квалификации|курсы|такмил|malaka oshirish kursi|qayta tayyorlash|прохождение курсов повышения квалификации|курсҳои такмили ихтисос|malaka oshirish kurslari",
    near: "стажировка|seminar|семинар|course|курс|staff week|хафтаи кормандон",
  },
  research: {
    same: "research visit|исследование|научное исследование|исследования|научная стажировка|пажӯҳиш|ilmiy ish|тадқиқоти илмӣ|корҳои илмӣ|кори илмӣ|научно-исследовательская работа|НИР|проведение исследований|scientific research|ilmiy tadqiqot ishlari",
  },
  conference: {
    same: "конференция|конференсия|участие в конференции|участие в международной конференции|участие на конференции|участие в научной конференции|ширкат дар конференсия|иштирок дар конференсия|иштирок дар конференсияи байналмилалӣ|konferensiyada ishtirok etish|konferensiyada ishtirok|xalqaro konferensiya|международная конференция|международная научная конференция|конференсияи байналмилалӣ|participation in conference|participation in a conference|international conference|conference participation",
    near: "seminar|семинар|конгресс|symposium|симпозиум|форум|forum",
  },
  "expert-visit": {
    same: "сафари коршиносӣ",
    near: "expert|эксперт|visit|визит|delegation|делегация|сафар|tashrif|официальный визит|переговоры|музокирот|muzokara",
  },
};

const events: Readonly<Record<string, Synonyms>> = {
  visit: {
    same: "сафар|visits|official visit|визиты|сафари расмӣ|rasmiy tashrif|визит делегации|официальный визит|боздид|боздиди расмӣ|приём делегации|прием делегации|қабули ҳайат|delegatsiya tashrifi|delegatsiya qabuli|delegation visit|visit of delegation|visit of a delegation",
    near: "delegation|делегация|ҳайат|delegatsiya|trip|поездка|командировка",
  },
  meeting: {
    same: "meetings|совещание|переговоры|negotiation|negotiations|вохӯрӣ|majlis",
    near: "zoom|онлайн-встреча",
  },
  conference: {
    same: "конференция|конференсия|анҷуман|международная конференция|научная конференция|международная научная конференция|научно-практическая конференция|международная научно-практическая конференция|xalqaro konferensiya|xalqaro ilmiy-amaliy konferensiya|ilmiy-amaliy konferensiya|конференсияи байналмилалӣ|конференсияи илмӣ-амалӣ|international conference|scientific conference",
    near: "конгресс|congress|symposium|симпозиум|форум|forum",
  },
  seminar: {
    same: "семинары|seminars|семинар-тренинг|международный семинар|семинари байналмилалӣ|xalqaro seminar",
    near: "workshop|webinar|вебинар|воркшоп|тренинг|training",
  },
  "round-table": { same: "roundtable|мизи гирд" },
  lecture: { same: "lectures|лекции|маъруза", near: "guest lecture|гостевая лекция|public lecture" },
  course: { same: "courses|курсы|course of lectures" },
  competition: { same: "contest|конкурс|musobaqa", near: "olympiad|олимпиада|olimpiada" },
  exhibition: { same: "выставка|kirgazma", near: "fair|ярмарка" },
  signing: {
    same: "signing ceremony|подписание соглашения|имзо|imzolash|подписание договора|подписание меморандума|имзои созишнома|имзои ёддошт|shartnoma imzolash|memorandum imzolash",
  },
};

const levelsAndModes: Readonly<Record<string, Synonyms>> = {
  "short-cycle": { same: "associate degree|EQF 5" },
  bachelor: {
    same: "bachelor's|bachelors|BA|BSc|undergraduate|бакалавр|бакалавриата|bakalavr|EQF 6|бакалаврият|бакалаври",
  },
  specialist: { same: "специалист|мутахассис|mutaxassis|specialist degree|diplom specialist" },
  master: { same: "master's|masters|MA|MSc|магистр|магистрант|magistr", near: "postgraduate|graduate|EQF 7" },
  doctorate: {
    same: "PhD|doctoral|doctor|аспирантура|доктор наук|доктор PhD|doktor|EQF 8",
    near: "postgraduate|кандидат наук|докторант PhD",
  },
  physical: { same: "offline|in person|in-person|on site|onsite|face-to-face|очно|очная|офлайн|оффлайн|ҳузурӣ" },
  blended: { same: "hybrid|смешанная|гибрид|гибридный|гибридная|gibrid" },
  virtual: {
    same: "online|on-line|remote|distance|дистанционно|дистанционный|удалённо|онлайн|фосилавӣ|маҷозӣ|onlayn|masofaviy",
  },
};

const papersAndProjects: Readonly<Record<string, Synonyms>> = {
  proposed: { same: "proposal|предложено|предложение|пешниҳод|taklif", near: "submitted|applied|подано|подана|заявка" },
  "in-preparation": {
    same: "draft|drafting|preparation|проект|подготовка|на подписании|на согласовании|дар таҳия|тайёргарӣ|loyiha",
    near: "in progress|negotiation|переговоры",
  },
  planned: { same: "plan|запланировано|план|нақша|rejada" },
  cancelled: { same: "canceled|отменён|отменена|отмена|бекор|bekor" },
  rejected: { same: "declined|отклонён|отклонена|отказ|рад" },
  running: {
    same: "ongoing|active|in progress|выполняется|действует|текущий|ҷорӣ|фаъол|amalda|joriy|татбиқ мешавад|татбиқ шуда истодааст|идома дорад|дар ҷараён|в процессе|в процессе реализации|amalga oshirilmoqda|davom etyapti|реализуемый|действующий",
  },
  completed: {
    same: "finished|done|closed|ended|завершён|завершена|закончен|окончен|анҷом|тамом|yakunlangan|tugagan|анҷом ёфт|анҷом ёфтааст|ба анҷом расид|ба анҷом расидааст|татбиқ шуд|tugallangan|yakunlandi|tugadi|реализован|выполнен",
  },
  automatic: { same: "automatically|auto|автоматическая|автоматически|авто|худкор|avtomatik" },
  "by-consent": { same: "by agreement|mutual consent|по соглашению сторон|по согласию|по согласованию|бо мувофиқа" },
  "not-renewable": { same: "non-renewable|не продлевается", near: "no|none|нет|не|yoq" },
  coordinator: { same: "lead|leader|lead partner|координатор|ведущий|роҳбар", near: "head" },
  partner: {
    same: "partners|партнеры",
    near: "beneficiary|co-partner|участник|бенефициар|member|член|аъзо|соисполнитель|иштирокчӣ|ishtirokchi",
  },
  associated: { same: "associate|associated partner|associate partner|ассоциированный" },
};

const programmes: Readonly<Record<string, Synonyms>> = {
  "erasmus-plus": {
    same: "erasmus+|erasmus +|e+|эрасмус+|эразмус+|erasmus plus|эрасмус плюс|эразмус плюс",
    near: "erasmus|эрасмус|эразмус",
  },
  "erasmus-mundus": { same: "erasmus mundus|эрасмус мундус|эразмус мундус", near: "EM|erasmus|эрасмус|эразмус" },
  tempus: { same: "темпус|tempus iv|темпус iv" },
  fp7: { same: "7th framework programme|seventh framework programme|7-я рамочная программа|fp 7" },
  "horizon-2020": { same: "h2020|горизонт 2020|horizon2020" },
  "horizon-europe": { same: "горизонт европа|heu" },
  daad: { same: "даад" },
  giz: { same: "гиз" },
  bilateral: { same: "двухсторонняя|двусторонний" },
  national: { same: "национальный|milliy dastur", near: "state|государственная|давлатӣ" },
};

/** Joint programmes and what they are called. */
const programmeTypes: Readonly<Record<string, Synonyms>> = {
  "joint-faculty": { same: "факултаи муштарак|факултети муштарак" },
  "joint-degree": { same: "дараҷаи муштарак|совместная степень|qoʻshma diplom" },
  "double-degree": {
    same: "программа двойных дипломов|программа двойного диплома|двудипломная программа|барномаи дипломи дугона|ikki diplomli taʼlim|qoʻsh diplom|double diploma",
    near: "совместная программа|совместная магистратура|совместный бакалавриат|барномаи муштарак|қўшма таълим дастури|qoʻshma taʼlim dasturi|joint programme|joint program",
  },
  centre: { same: "маркази илмӣ|научный центр|ilmiy markaz|center" },
};

/** Of all words; a word of several fields has its synonyms of all of them. */
export const synonyms: readonly Readonly<Record<string, Synonyms>>[] = [
  partnerTypes,
  agreementTypes,
  journeys,
  levelsAndModes,
  papersAndProjects,
  programmes,
  programmeTypes,
];

/** Those of fields that share a word with another field, with a word that only theirs has: what is near to it there may be itself here. */
export const synonymsOfFields: readonly (readonly [only: string, Readonly<Record<string, Synonyms>>])[] = [
  ["summer-school", purposes],
  ["round-table", events],
];
