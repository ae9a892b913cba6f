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
    same: "cooperation agreement|agreement of cooperation|agreement on cooperation|соглашение о сотрудничестве|договор о сотрудничестве|созишнома дар бораи ҳамкорӣ|hamkorlik|hamkorlik toʻgʻrisida shartnoma",
    near: "agreement|соглашение|созишнома|bitim|kelishuv|договор|шартнома|shartnoma",
  },
  memorandum: {
    same: "MoU|memorandum of understanding|memorandum of cooperation|memo|меморандум о взаимопонимании|меморандум о сотрудничестве|ёддошт|ёддошти ҳамкорӣ|anglashuv memorandumi|oʻzaro anglashuv memorandumi",
  },
  exchange: {
    same: "exchange agreement|student exchange agreement|inter-institutional agreement|IIA|соглашение об обмене|договор об обмене|созишномаи мубодила|мубодила|almashinuv shartnomasi",
  },
  framework: { same: "framework agreement|рамочный договор|созишномаи чаҳорчӯбавӣ" },
  contract: { same: "kontrakt|контракт|shartnoma", near: "agreement|соглашение" },
  protocol: { same: "протокол о намерениях сторон" },
  consortium: { same: "consortium agreement|соглашение о консорциуме" },
  "letter-of-intent": { same: "LoI|letter of intention|протокол о намерениях|письмо намерений|declaration of intent" },
  "joint-programme": { same: "joint program|joint programme agreement|совместная образовательная программа" },
};

const journeys: Readonly<Record<string, Synonyms>> = {
  outbound: {
    same: "out|outgoing|исходящая|исходящий|выезжающие|выездная|рафтан|содирот|chiquvchi",
    near: "abroad|за рубеж",
  },
  inbound: { same: "in|incoming|входящая|входящий|приезжающие|въездная|омадан|kiruvchi" },
  student: {
    same: "students|студент|студентка|обучающийся|донишҷӯён|talabalar|толиба|stud",
    near: "master|магистрант|бакалавр",
  },
  "doctoral-candidate": {
    same: "phd|phd student|doctoral student|doctoral candidates|аспирант|аспирантка|аспиранты|докторанты|соискатель|доктарант|унвонҷӯ|tayanch doktorant",
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
    same: "student exchange|academic exchange|академический обмен|академическая мобильность|мубодилаи донишҷӯён",
    near: "study|studies|учёба|semester abroad",
  },
  degree: {
    same: "degree study|full degree|full-time study|полное обучение|обучение",
    near: "study|studies|учёба|таҳсил|oqish|магистратура|бакалавриат|докторантура",
  },
  traineeship: {
    same: "internship|training placement|практика|производственная практика|таҷриба|stajirovka|стажировкаи касбӣ",
  },
  "summer-school": { same: "summer schools|летняя школа|мактаби тобистонӣ", near: "winter school|зимняя школа" },
  "language-course": { same: "language courses|языковой курс|курсы языка|курсҳои забон|til kurslari" },
  teaching: {
    same: "teaching visit|чтение лекций|преподавательская деятельность|дарсдиҳӣ",
    near: "lecture|lectures|лекция|лекции|лексия|guest lecture",
  },
  training: {
    same: "professional development|staff training|обучение персонала|курсы повышения квалификации|курсы|такмил|malaka oshirish kursi|qayta tayyorlash",
    near: "стажировка|seminar|семинар|course|курс",
  },
  research: {
    same: "research visit|исследование|научное исследование|исследования|научная стажировка|пажӯҳиш|ilmiy ish",
  },
  conference: { same: "конференция|конференсия", near: "seminar|семинар|конгресс|symposium|симпозиум|форум|forum" },
  "expert-visit": { near: "expert|эксперт|visit|визит|delegation|делегация|сафар|tashrif" },
};

const events: Readonly<Record<string, Synonyms>> = {
  visit: {
    same: "visits|official visit|визиты|сафари расмӣ|rasmiy tashrif",
    near: "delegation|делегация|ҳайат|delegatsiya|trip|поездка|командировка",
  },
  meeting: {
    same: "meetings|совещание|переговоры|negotiation|negotiations|вохӯрӣ|majlis",
    near: "zoom|онлайн-встреча",
  },
  conference: { same: "конференция|конференсия|анҷуман", near: "конгресс|congress|symposium|симпозиум|форум|forum" },
  seminar: { same: "семинары|seminars", near: "workshop|webinar|вебинар|воркшоп|тренинг|training" },
  "round-table": { same: "roundtable|мизи гирд" },
  lecture: { same: "lectures|лекции|маъруза", near: "guest lecture|гостевая лекция|public lecture" },
  course: { same: "courses|курсы|course of lectures" },
  competition: { same: "contest|конкурс|musobaqa", near: "olympiad|олимпиада|olimpiada" },
  exhibition: { same: "выставка|kirgazma", near: "fair|ярмарка" },
  signing: { same: "signing ceremony|подписание соглашения|имзо|imzolash" },
};

const levelsAndModes: Readonly<Record<string, Synonyms>> = {
  "short-cycle": { same: "associate degree|EQF 5" },
  bachelor: { same: "bachelor's|bachelors|BA|BSc|undergraduate|бакалавр|бакалавриата|bakalavr|EQF 6" },
  specialist: { same: "специалист|мутахассис|mutaxassis|specialist degree|diplom specialist" },
  master: { same: "master's|masters|MA|MSc|магистр|магистрант|magistr", near: "postgraduate|graduate|EQF 7" },
  doctorate: {
    same: "PhD|doctoral|doctor|аспирантура|доктор наук|доктор PhD|doktor|EQF 8",
    near: "postgraduate|кандидат наук",
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
  running: { same: "ongoing|active|in progress|выполняется|действует|текущий|ҷорӣ|фаъол|amalda|joriy" },
  completed: { same: "finished|done|closed|ended|завершён|завершена|закончен|окончен|анҷом|тамом|yakunlangan|tugagan" },
  automatic: { same: "automatically|auto|автоматическая|автоматически|авто|худкор|avtomatik" },
  "by-consent": { same: "by agreement|mutual consent|по соглашению сторон|по согласию|по согласованию|бо мувофиқа" },
  "not-renewable": { same: "non-renewable|не продлевается", near: "no|none|нет|не|yoq" },
  coordinator: { same: "lead|leader|lead partner|координатор|ведущий|роҳбар", near: "head" },
  partner: { same: "partners|партнеры", near: "beneficiary|co-partner|участник|бенефициар|member|член|аъзо" },
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

/** Of all words; a word of several fields has its synonyms of all of them. */
export const synonyms: readonly Readonly<Record<string, Synonyms>>[] = [
  partnerTypes,
  agreementTypes,
  journeys,
  purposes,
  events,
  levelsAndModes,
  papersAndProjects,
  programmes,
];
