import { lazy } from "../../values/memoize.ts";
import type { Target } from "../mapping/mapping.ts";
import { headingKey, headingStems } from "./heading-key.ts";
import { keysIn } from "./heading-keys.ts";

/** Words that name a field alone, and of many other things a part: a date is that of signing only where nothing else is said of it. */
const general =
  "date дата сана санаи sana sanasi name название наименование имя фио ном номи nomi срок сроки term period duration муҳлат мӯҳлат муҳлати мӯҳлати муддат muddat muddati number количество число кол шумора шумораи миқдор миқдори soni count страна страны country countries давлат давлати кишвар кишвари davlat davlati мамлакат mamlakat level уровень дараҷа дараҷаи зина зинаи daraja darajasi bosqich status статус ҳолат ҳолати holat holati start starts начало оғоз оғози boshlanishi end ends окончание анҷом анҷоми tugashi type kind вид тип навъ навъи намуд намуди turi год year сол соли yil yili сумма amount маблағ маблағи summa signed подписан подписано имзо university institution organisation organization вуз университет организация донишгоҳ муассиса universitet oliygoh otm partner партнер шарик hamkor format формат форма шакл шакли shakli номер рақам рақами raqam raqami coordinator координатор ҳамоҳангсоз koordinator project проект лоиҳа loyiha event мероприятие чорабинӣ tadbir student студент донишҷӯ talaba guest гость меҳмон mehmon speaker докладчик лектор lecturer teacher participant участник иштирокчӣ ishtirokchi programme программа барнома dastur budget бюджет буҷет byudjet город city шаҳр shahar сайт website partners партнеры universities вузы parties стороны тарафҳо tomonlar category категория гурӯҳ toifa purpose цель мақсад maqsad";

/** Words that say nothing else of a field than that it is this one. */
const neutral =
  "во евро eur euro usd dollar доллар долл сша рубль руб rub сомони tjs сум uzs тыс тысяч млн миллион thousand million " +
  "the of a an is was are were be been what which when where how in on at for to and or with you your have has do does did it its this that there located please state enter give full official if any dd mm yyyy yy nr no " +
  "agreement agreements mou document contract memorandum concluded conclusion signing signature validity valid event project mobility visit stay trip travel student participant person people foreign international abroad our each " +
  "договор соглашение документ меморандум контракт заключение подписание действие действия проведение реализация пребывание поездка визит командировка мобильность мероприятие событие проект студент участник обучающийся человек чел полный официальный наш иностранный иностранного иностранной зарубежный зарубежного зарубежной международный международного международной совместный укажите указать если есть с со по в и на о об от до для из к дд мм гггг год года г " +
  "созишнома шартнома ҳуҷҷат ёддошт имзо эътибор амал чорабинӣ лоиҳа сафар донишҷӯ иштирокчӣ нафар хориҷӣ байналмилалӣ пурра расмӣ ва аз ба дар то бо и " +
  "shartnoma bitim hujjat memorandum imzo imzolash amal qilish tadbir loyiha safar talaba ishtirokchi nafar xorijiy xalqaro toliq rasmiy va bilan uchun шартнома битим ҳужжат тадбир сафар талаба хорижий халқаро ва билан учун";

/** Whose a name, a country or a city is. */
const ofInstitutions =
  "name names collaborating cooperating partnering overseas education educational higher название названия наименование наименования образовательный образовательной высшего высшее учебный учебное учебного заведение заведения научной ном номи nomi номга partner university universities institution institutions organisation organization host hosting receiving college вуз университет учреждение организация институт партнер партнёр принимающий принимающего принимающей принимающая донишгоҳ муассиса шарик қабулкунанда universitet otm oliygoh muassasa hamkor qabul qiluvchi университет муассаса ҳамкор";

const stemsOf = (words: string) => lazy(() => new Set(words.split(" ").flatMap(headingStems)));
const generalStems = stemsOf(general);
const neutralStems = stemsOf(neutral);
const institutionStems = stemsOf(ofInstitutions);

/** What else may be counted than persons. */
const otherUnits =
  "credit credits ects кредит кредиты кредитов зачетный зачётных month months месяц месяцев моҳ oy ойлик day days день дней рӯз kun кун week weeks неделя недель ҳафта hafta hour hours час часов соат soat course courses subjects курс курсов предмет предметов дисциплина дисциплин фан fan country countries страна стран university universities вуз вузов partner partners партнер партнеров agreement agreements договор договоров соглашений year years год лет сол yil publication publications article статья статей публикаций page страниц гурӯҳ group groups группа групп";
const otherUnitStems = stemsOf(otherUnits);

/** Who may go, or wants to: numbers of which it is asked whether so many have gone. */
const hopes =
  "place places место мест " +
  "application applications applicant applicants заявка заявок заявки заявлений абитуриентов ариза аризаҳо arizalar nomination nominations vacancy vacancies quota quotas квота квот квоты";
const hopeStems = stemsOf(hopes);

const measures = keysIn(
  "horas|nº de horas|número de horas|heures|stunden|ore|godziny|hodiny|óraszám|saat|puntos|puntaje|puntuación|puan|punkty|liczba punktów|punti|punteggio|score|scores|points|баллы|балл|рейтинг|gpa|cgpa|nota|promedio|media|average|rank|ranking|orden|edad|age|возраст|créditos|crédits|crediti|code|código|kod|mesi|meses|mois|monate|miesiące|duration (months)|room|фаслҳо|холҳо|ball",
);

/** Whether a heading says, in one of many languages, that the numbers below it are of something else than persons. */
export const countsOthers = (heading: string): boolean =>
  measures().has(headingKey(heading)) || headingStems(heading).some((stem) => otherUnitStems().has(stem));

/** What numbers are parts of, or a part for each of so many. */
const shareStems = stemsOf("share percent percentage процент проценты процентов доля фоиз ҳисса foiz ulush per");

/** Journeys, each of which may be of one person or of several, and of one person there may be several. */
const journeys =
  "trip trips visit visits journey journeys поездка поездок поездки выезд выездов выезды командировка командировок командировки визит визитов визиты приезд приездов сафар сафари сафарҳо сафарҳои ташриф ташрифҳо safar safarlar tashrif tashriflar сафарлар ташрифлар viajes voyages reisen";
const journeyStems = stemsOf(journeys);
const persons =
  "student students participant participants person persons people staff teacher teachers guest guests employee employees студент студентов человек чел участник участников преподаватель преподавателей сотрудник сотрудников гость гостей обучающийся обучающихся донишҷӯ донишҷӯён нафар одам кормандон омӯзгорон меҳмонон иштирокчиён talaba talabalar kishi nafari xodim xodimlar mehmon mehmonlar";
const personStems = stemsOf(persons);

/** Whether nothing in a heading says that the numbers below it are of something else than persons who went. */
const countsPersons = (heading: readonly string[]): boolean =>
  !heading.some((stem) => otherUnitStems().has(stem) || hopeStems().has(stem)) &&
  !saysShare(heading) &&
  !countsJourneys(heading);

export const saysShare = (heading: readonly string[]): boolean => heading.some((stem) => shareStems().has(stem));

/** Whether numbers below a heading are those of journeys, and nothing says how many persons they are. */
export const countsJourneys = (heading: readonly string[]): boolean =>
  heading.some((stem) => journeyStems().has(stem)) && !heading.some((stem) => personStems().has(stem));

/**
 * Whether a phrase in a heading says what all of it means, though other words stand beside it. Numbers in lists of journeys are those
 * of persons unless another unit is named: without its number a row would be one person's.
 */
export function saysAll(
  phrase: readonly string[],
  heading: readonly string[],
  target: Target,
  namesTarget: (stem: string) => boolean,
): boolean {
  if (!phrase.every((stem) => generalStems().has(stem) || neutralStems().has(stem))) return true;
  if (target === "count") return countsPersons(heading);
  const isOfInstitution =
    /(?:^|\.)(?:name|country|city|website|aliases)$/.test(target) && !target.startsWith("persons.");
  return heading.every(
    (stem) =>
      phrase.includes(stem) ||
      stem === "" ||
      /^\d+$/.test(stem) ||
      neutralStems().has(stem) ||
      namesTarget(stem) ||
      (isOfInstitution && institutionStems().has(stem)),
  );
}
