import type { KindName } from "../../kinds/field-meta.ts";
import type { Target } from "../mapping/mapping.ts";

type Headings = Readonly<Record<Target, string>>;

/**
 * What lists of partners abroad call what the four languages' lists call otherwise, and words that mean something else in a longer
 * heading; parted by `|`. They count where they are the whole heading.
 */
export const partnerHeadingsAbroad: Headings = {
  name: "борган отм|борган олийгоҳ|борган ташкилоти|борган муассасаси|борган университети|қабул қилувчи отм|қабул қилувчи ташкилот|борган олий таълим муассасаси|borgan otm|borgan oliygoh|borgan tashkiloti|borgan universiteti|erasmus partner|erasmus+ partner|erasmus partner institution|жоғары оқу орны|жоғары оқу орнының атауы|университет атауы|әріптес жоғары оқу орны|заклад|назва закладу|合作院校|合作学校|合作高校|合作大学|院校名称|外方院校|куда|откуда|institute name|name of institute|institute|name of the institution|name of the university|name of the organisation|name of the organization|name of partner institution|partner institution name|collaborating institution|university organization|university organisation|universidad destino|universidad de destino|universidad contraparte|universidad de acogida|institución|institución contraparte|institución de destino|universite|université|université partenaire|université d'accueil|établissement partenaire|établissement d'accueil|gasthochschule|gastuniversität|partneruniversität|name der hochschule|nazwa uczelni|uczelnia partnerska|uczelnia przyjmująca|uczelnia zagraniczna|università|università partner|università di destinazione|sede ospitante|universidade|universidade parceira|universidade de destino|instituição|üniversite adı|partner üniversite|gidilen üniversite|kabul eden kurum|vysoká škola|hostitelská univerzita|zahraniční univerzita|perguruan tinggi|nama mitra|universitas mitra|대학|대학명|대학명(국문)|국문명|대학교|학교명|파견대학|협정대학|협정교|學校|學校名稱|大學名稱|姊妹校|簽約學校|締約學校|学校名称|大学名|協定校|派遣先大学",
  country:
    "мемлекет|мемлекеті|ел|елі|країна|ország|zeme|zemlja|держава|country name|country of destination|destination country|host institution country|país destino|país de destino|pays d'accueil|pays partenaire|pays de destination|zielland|gastland|kraj uczelni|kraj docelowy|paese di destinazione|país parceiro|negara|negara mitra|ülke adı|ülkesi|země|국가명|나라|국가(지역)|地區|國別(地區)|國名|国|国名|国家|国家地区|国 地域|国·地域|所在国",
  city: "ort|standort|localidad|қала|қаласы|місто|city town|host city|ciudad destino|ville d'accueil|localité|miejscowość|cidade|kota|도시|城市|město",
  "ids.erasmus_code":
    "erasmus+ code|erasmus institution code|kod erasmus|kod uczelni|codice erasmus|código erasmus|code erasmus+|erasmus kodu|kurum erasmus kodu",
};

export const ownHeadingsAbroad: { readonly [K in KindName]?: Headings } = {
  agreements: {
    type: "typ dohody|druh dohody|druh smlouvy|typ smlouvy|megállapodás típusa|құжат түрі|келісімшарт түрі|келісім түрі|вид угоди|тип угоди|art der kooperation|kooperationsart|協定種類|협정 종류|document|agreement|документ|договор|соглашение|ҳуҷҷат|созишнома|шартнома|hujjat|shartnoma|bitim|type of cooperation|type of document|tipo|tipo convenio|tipo de acuerdo|type d'accord|art der vereinbarung|typ umowy|rodzaj umowy|anlaşma türü|jenis dokumen|jenis kerjasama|協議類型|协议名称|协议类别|合作类型|协议类型|协议种类|協定の種類|협정종류|협정유형",
    signed:
      "қол қойылған күні|қол қойылған уақыты|жасалған күні|дата підписання|imza tarihi|datum podpisu|signing|sign date|signed date|date of signing the agreement|signature|fecha firma|fecha de suscripción|fecha suscripción|date signature|unterzeichnet am|unterzeichnet|data podpisania|data di firma|data de assinatura|imzalanma tarihi|tanggal penandatanganan|체결일|체결일자|협정체결일|簽約日期|簽署日期|签署日期|签约日期|签订日期|签订时间|締結日",
    starts:
      "fecha inicio|fecha de inicio|date de début|date d'effet|beginn|gültig ab|data rozpoczęcia|data inizio|data de início|başlangıç tarihi|tanggal mulai|시작일|生效日期",
    ends: "vigencia hasta|fecha de caducidad|data ważności|ważność|termin ważności|geçerlilik|geçerlilik tarihi|geçerlilik süresi|мерзімі|қолданылу мерзімі|жарамдылық мерзімі|термін дії|platnost do|durée|durée de validité|duración|duración del convenio|dauer|laufzeit|durata|czas trwania|okres obowiązywania|süre|süresi|duração|expired|expired date|expires on|expiry|end of validity|valid up to|fecha término|fecha de término|fecha fin|fecha de fin|fecha vencimiento|fecha de vencimiento|vencimiento|date d'expiration|date de fin|gültig bis|laufzeit bis|data zakończenia|obowiązuje do|scadenza|data de término|bitiş tarihi|tanggal berakhir|만료일|유효기간|有效期限|有效期|有效期至|合作期限|到期日|有効期限",
  },
  mobilities: {
    "persons.name":
      "name of scholar|scholar name|scholar|scholars|name of awardee|awardee|fellow|name of fellow|delegates|name of delegates|участники делегации|firstname|lastname|family name|given name|soyad|soyadı|adı soyadı|nachname|vorname|apellidos|nom|prénom|nom et prénom|nom de l'étudiant|cognome|nome|cognome e nome|imię|nazwisko|imię i nazwisko|nome do aluno|nombre del estudiante|姓名|學生姓名|学生姓名|이름|성명|학생명|氏名",
    term: "term of study|study period|exchange semester|semester of exchange|exchange period|semestre|curso académico|año académico|année universitaire|année académique|rok akademicki|semestr|anno accademico|ano letivo|akademik yıl|akademik yılı|öğrenim dönemi|학기|파견학기|학년도|學期別",
    level:
      "degree|study cycle|nivel|nivel académico|niveau|niveau d'études|stopień|stopień studiów|livello|ciclo di studi|öğrenim düzeyi|öğrenim kademesi|학위과정|학위|學位別|學位",
    direction: "mobility direction|tipo de movilidad|sens de la mobilité|yön|hareketlilik yönü",
    count:
      "number of outgoing students|nº de estudiantes|número de estudiantes|nombre d'étudiants|anzahl der studierenden|anzahl studierende|liczba studentów|öğrenci sayısı|인원|인원수|人數|学生数|學生人數",
    women: "mujeres|femmes|frauen|kobiety|kadın|여|여자|女生|女性",
    stage:
      "decision|esito|risultato|resultado|estado|estado de la solicitud|situação|décision|résultat|ergebnis|entscheidung|wynik|výsledek|eredmény|rezultat|решение|решение комиссии|рішення|результат конкурса|итог|хулосаи комиссия|komissiya qarori|결과|結果|结果",
    purpose: "actividad|tipo de actividad|type d'activité|aktivität|rodzaj wyjazdu|cel wyjazdu|faaliyet",
    who: "categoría|catégorie|kategorie|kategoria|kategori",
    mode: "modalidad|modalité|modalità|modalidade|tryb|şekil",
    starts:
      "date of commencement|commencement date|fecha de inicio|date de début|beginn|data rozpoczęcia|data inizio|data de início|başlangıç tarihi|시작일",
    ends: "date of completion|completion date|expected date of completion|expected completion date|fecha de fin|fecha de término|date de fin|ende|data zakończenia|data fine|data de término|bitiş tarihi|종료일",
  },
};

/** What only asks where somebody would like to go: nobody has gone there. */
export const saysWish =
  /(?<!\p{L})(?:prefer\p{L}*|choices?|options?|wish\p{L}*|tercih\p{L}*|wunsch\p{L}*|préféren\p{L}*|vœux?|prioridad|opción|wybór|желаем\p{L}*|предпочт\p{L}*|приоритет\p{L}*)|志願|志望|지망/iu;
