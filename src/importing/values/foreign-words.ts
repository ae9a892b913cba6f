import type { FieldMeta } from "../../kinds/field-meta.ts";
import { certain, doubtful, type Meaning } from "../../reading/meaning.ts";
import type { ReadingContext } from "../../reading/reading-context.ts";
import { lazy } from "../../values/memoize.ts";
import { foldAccents } from "../../values/texts/fold.ts";
import { readForeignTerm } from "./foreign-terms.ts";

/** What words of fields are called in lists of other languages than the four, parted by `|`; each name means one word alone. */
const names: Readonly<Record<string, string>> = {
  bachelor:
    "lisans|licence|licenciatura|grado|laurea triennale|licencjat|licencjackie|bakkalaureat|bakalářské|bacharelado|undergraduate|undergraduates|学士|學士|學士班|学士课程|大學部|本科|本科生|학사|학부|학부생",
  master:
    "yüksek lisans|máster|mestrado|maestría|laurea magistrale|magisterskie|magistrale|碩士|碩士班|硕士|硕士研究生|석사|석사과정",
  doctorate:
    "doktora|doctorado|doutorado|doutoramento|dottorato|dottorato di ricerca|doctorat|doktoranckie|博士|博士班|博士生|박사|박사과정",
  outbound: "giden|saliente|sortant|sortants|wyjazd|wyjazdy|出國|파견",
  inbound: "gelen|entrante|entrant|entrants|przyjazd|przyjazdy|來臺|來校|초청",
  student:
    "öğrenci|estudiante|estudiantes|étudiant|étudiants|studierende|studierender|studenti|studente|學生|学生|학생",
  physical: "presencial|présentiel|en présentiel|in presenza|präsenz|stacjonarna|stacjonarny|yüz yüze|대면",
  virtual: "virtual|en línea|a distancia|à distance|en ligne|a distanza|zdalna|zdalny|çevrimiçi|uzaktan|온라인|비대면",
  blended: "híbrida|híbrido|hybride|semipresencial|ibrida|hybrydowa|karma",
  conference: "asistencia a eventos|congreso|congrès|kongress|konferencja|kongre",
  training: "cursos de formación|capacitación|formation|fortbildung|weiterbildung|szkolenie|formazione|eğitim alma",
  teaching: "docencia|enseignement|lehre|lehrtätigkeit|dydaktyka|docenza|ders verme",
  research:
    "investigación|estancia de investigación|recherche|forschung|forschungsaufenthalt|badania|ricerca|araştırma",
  memorandum:
    "biên bản ghi nhớ|memorandum de înțelegere|memorandum o suradnji|memorandum o saradnji|memorandum o razumijevanju|nota kesepahaman|مذكرة تفاهم|تفاهم نامه|تفاهم‌نامه|學術合作備忘錄|学术合作备忘录|memorándum de acuerdo|μνημόνιο συνεργασίας|anlaşma memorandumu|санамж бичиг|memorando de entendimiento|memorándum de entendimiento|protocole d'entente|memorandum d'intesa|memorandum o porozumieniu|mutabakat zaptı|備忘錄|合作備忘錄|谅解备忘录|合作备忘录|备忘录|меморандум про співпрацю|memorandum o porozumění|memorandum o spolupráci|양해각서",
  cooperation:
    "thỏa thuận hợp tác|együttműködési megállapodás|dohoda o spolupráci|smlouva o spolupráci|zmluva o spolupráci|sporazum o suradnji|sporazum o saradnji|sporazum o sodelovanju|acord de cooperare|acord de colaborare|договор за сътрудничество|convenio general de cooperación|convenio general de colaboración|acuerdo de cooperación|acuerdo de colaboración|acordo de colaboração|acordo de cooperação técnica|acordo de cooperação acadêmica|perjanjian kerjasama|اتفاقية تعاون|σύμφωνο συνεργασίας|хамтран ажиллах гэрээ|əməkdaşlıq müqaviləsi|general cooperation|academic cooperation|academic cooperation agreement|general agreement of cooperation|convenio de cooperación|convenio de colaboración|accord de coopération|convention de coopération|kooperationsvertrag|kooperationsvereinbarung|kooperationsabkommen|accordo di cooperazione|accordo di collaborazione|umowa o współpracy|acordo de cooperação|işbirliği protokolü|ынтымақтастық туралы келісім|ынтымақтастық туралы келісімшарт|ынтымақтастық туралы шарт|合作协议|合作协定|угода про співпрацю|договір про співпрацю|iş birliği anlaşması|合作協議|협력협정",
  exchange:
    "dohoda o výměně studentů|smlouva o výměně studentů|diákcsere megállapodás|thỏa thuận trao đổi sinh viên|交換學生協議書|student mobility agreement|acuerdo de intercambio|convenio de intercambio de estudiantes|acordo de intercâmbio de estudantes|intercambio|intercambio académico|échange|échange académique|austausch|studierendenaustausch|wymiana|scambio|değişim|convenio de intercambio|accord d'échange|convention d'échange|austauschvertrag|austauschabkommen|umowa o wymianie|acordo de intercâmbio|交換學生協議|学生交换协议|学生交流协议|交换生协议|intercambio estudiantil|convenio de intercambio estudiantil|교환학생협정|학생교류협정",
  framework:
    "keretmegállapodás|rámcová smlouva|rámcová dohoda|rámcová zmluva|acord-cadru|acord cadru|okvirni sporazum|convenio marco de cooperación|acuerdo marco|convênio marco|convenio marco|accord-cadre|convention-cadre|rahmenabkommen|rahmenvertrag|accordo quadro|umowa ramowa|acordo quadro",
  "letter-of-intent":
    "carta de intención|lettre d'intention|absichtserklärung|lettera d'intenti|list intencyjny|niyet mektubu|意向書",
};

const index = lazy(
  () =>
    new Map(
      Object.entries(names).flatMap(([word, list]) => list.split("|").map((name) => [keyOf(name), word] as const)),
    ),
);

const keyOf = (name: string): string =>
  foldAccents(name.normalize("NFKC"))
    .replace(/[\s.’'-]+/g, " ")
    .trim();

/** What a text means by words that no reader of the four languages knows; nothing where it says more than they do. */
export function foreignMeaning(
  text: string,
  { type, values }: FieldMeta,
  context: ReadingContext,
): Meaning | undefined {
  if (type === "term" || type === "date-or-term") return readForeignTerm(text, context);
  if (values === undefined) return undefined;
  const word = wordMeant(text, values);
  if (word !== undefined) return certain(word);
  const bare = text.replace(/\s*[(（][^)）]*[)）]\s*$/u, "");
  const offered = bare === text ? undefined : wordMeant(bare, values);
  return offered === undefined ? undefined : doubtful([offered]);
}

const wordMeant = (text: string, values: readonly string[]): string | undefined => {
  const word = index().get(keyOf(text));
  return word !== undefined && values.includes(word) ? word : undefined;
};
