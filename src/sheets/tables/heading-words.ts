import { fold } from "../../values/texts/fold.ts";

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean).map(fold));

/** Words with which headings of such lists begin, in the languages that they are written in; few names begin with them. */
const beginnings = wordsOf(`
№ no. nr n° s/n s.no s.no. # п/п p/p т/р t/r id код рамз kod code
name название наименование номи nomi nom nombre ф.и.о ф.и.о. фио ном насаб fish fio имя ism фамилия familiya
country страна государство давлат кишвар davlat mamlakat land pays país ülke kraj
partner партнер партнёр шарик hamkor город шаҳр shahar stadt ville ciudad şehir miasto регион минтақа
date дата сана sana datum fecha tarih signed подписан подписано подписания имзо imzolangan начало оғоз boshlanish окончание анҷом tugash
period период срок сроки мӯҳлат muddat муддат duration dauer семестр semester
type kind вид тип намуд навъ turi nature level уровень сатҳ daraja
number номер рақам raqam count количество число шумора soni quota квота places anzahl
purpose цель мақсад maqsad title тема мавзуъ mavzu предмет мероприятие чорабинӣ tadbir
направление ихтисос mutaxassislik программа барнома dastur
e-mail email телефон telefon phone address адрес суроға manzil website сайт
note notes remark remarks comment comments примечание примечания эзоҳ izoh bemerkung bemerkungen observaciones comentarios
year год сол yil jahr amount сумма маблағ summa currency валюта status статус ҳолат holat responsible ответственный масъул mas'ul
`);

/** Words that are a heading where they stand alone, and that names begin with too. */
const alone = wordsOf(`
university universities institution institutions organization organisation вуз вузы университет учреждение организация донишгоҳ муассиса universitet
otm muassasa hochschule uczelnia üniversite city region continent faculty факультет кафедра факултет fakultet kafedra department programme program
art ort tur term begins start ends end degree event subject участник участники participant participants student студент донишҷӯ talaba
`);

/** Whether a cell reads like the heading of a column. */
export function isLikelyHeading(text: string): boolean {
  if (text.length > 120) return false;
  const folded = fold(text).replace(/[.:*]+$/, "");
  const [first = ""] = folded.split(/[\s,:()/]/);
  return beginnings.has(folded) || beginnings.has(first) || alone.has(folded);
}
