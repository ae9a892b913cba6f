import { writeFileSync } from "node:fs";
import { writeXlsx } from "hucre/xlsx";
import { dayOf, dayText } from "./records/days.js";
import { persons } from "./records/people.js";
import { cities, houses } from "./records/places.js";
import { randomFrom } from "./records/random.js";

/** What a list is like: as offices keep them, one where each row spells its partner in a way of its own, one where nothing can be read for certain. @typedef {"usual" | "spellings" | "doubtful"} Quality */

/** How many partners the lists name; the first of them may be on file. */
const partnersNamed = 300;

/** Whom partners are named after, in Latin and Cyrillic letters: two partners of one city and kind are told apart by it. */
const founders =
  "Bekmurodov Бекмуродов,Lomonosov Ломоносов,Plekhanov Плеханов,Ulugbek Улугбек,Satpaev Сатпаев,Gagarin Гагарин,Mendeleev Менделеев,Vavilov Вавилов,Lobachevsky Лобачевский,Al-Farabi Аль-Фараби,Tupolev Туполев,Avicenna Авиценна,Kopernik Коперник,Masaryk Масарик,Ataturk Ататюрк,Humboldt Гумбольдт,Galilei Галилей,Volta Вольта,Pasteur Пастер,Nansen Нансен,Tesla Тесла,Bolyai Бойяи,Skorina Скорина,Kupala Купала,Firdavsi Фирдоуси,Tagore Тагор,Iqbal Икбал,Newton Ньютон,Curie Кюри"
    .split(",")
    .map((pair) => pair.split(" "));

/** The partners of the lists, the same for every list. */
export const listedPartners = Array.from({ length: partnersNamed }, (_, index) => {
  const city = cities[(index * 37) % cities.length];
  const house = houses[(index * 7) % houses.length];
  const [latin, cyrillic] = founders[index % founders.length];
  return {
    id: `${city.slug}-${house.slug}-${index}`,
    country: city.country,
    type: house.type,
    english: `${house.english.replace("{}", city.latin)} named after ${latin}`,
    russian: `${house.russian.replace(" ({})", "")} им. ${cyrillic} (${city.cyrillic})`,
  };
});

const countryNames = new Intl.DisplayNames(["ru"], { type: "region" });
const sheets = { agreements: "Договоры", mobilities: "Студенты за рубежом" };
const headings = {
  agreements: ["№", "Страна", "ВУЗ-партнёр", "Вид документа", "Дата подписания", "Срок действия", "Примечание"],
  mobilities: ["№", "ФИО", "Страна", "Принимающий вуз", "Цель", "Начало", "Окончание", "Ступень", "Примечание"],
};
const types = ["Меморандум", "Договор о сотрудничестве", "Соглашение об обмене", "Протокол"];
const lengths = ["5 лет", "3 года", "бессрочно", "31.12.2027", "1 год"];

/**
 * The cells of a list, headings first.
 * @param {"agreements" | "mobilities"} kind
 * @param {number} size how many rows below the headings
 * @param {Quality} quality
 */
export function listOf(kind, size, quality) {
  const random = randomFrom(size);
  const row = kind === "agreements" ? agreement : journey;
  const rows = Array.from({ length: size }, (_, index) => [String(index + 1), ...row(random, index, quality)]);
  return [headings[kind], ...rows];
}

/** @param {import("./records/random.js").Random} random @param {number} index @param {Quality} quality */
function agreement(random, index, quality) {
  const { name, country } = partnerOf(random, index, quality);
  const signed = dated(dayOf("2000-01-01") + ((index * 13) % 9000), quality);
  const note = random.chance(0.2) ? `Ответственный: отдел ${random.between(1, 40)}` : "";
  const [type, length] = [random.pick(types), random.pick(lengths)];
  return quality === "doubtful"
    ? [country, name, `${type} ${index % 977}`, signed, `${length}?`, note]
    : [country, name, type, signed, length, note];
}

/** @param {import("./records/random.js").Random} random @param {number} index @param {Quality} quality */
function journey(random, index, quality) {
  const { name, country } = partnerOf(random, index, quality);
  const from = dayOf("2010-01-01") + ((index * 11) % 5000);
  const [person] = persons(random, 1, false);
  const days = [dated(from, quality), dated(from + random.pick([5, 30, 150]), quality)];
  const purpose = random.pick(["обмен", "учёба", "стажировка", "летняя школа"]);
  const said = quality === "doubtful" ? `${purpose} ${index % 977}` : purpose;
  return [
    `${person.name ?? "Каримов А."} ${index}`,
    country,
    name,
    said,
    ...days,
    random.pick(["бакалавриат", "магистратура"]),
    "",
  ];
}

/** @param {number} day @param {Quality} quality */
function dated(day, quality) {
  const [year, month, date] = dayText(day).split("-");
  return quality === "doubtful" ? `${date}.${month}.${year}?` : `${date}.${month}.${year}`;
}

/** A few partners have most of the rows. @param {import("./records/random.js").Random} random @param {number} index @param {Quality} quality */
function partnerOf(random, index, quality) {
  const { russian, english, country } = random.pickEarly(listedPartners);
  const written = random.chance(0.2) ? english : russian;
  const at = random.below(written.length);
  const misspelt = `${written.slice(0, at)}${random.pick([..."аеиоун"])}${written.slice(at + 1)}`;
  const name = quality === "spellings" ? `${misspelt}, факультет ${index}` : random.chance(0.02) ? misspelt : written;
  return { name, country: countryNames.of(country) ?? country };
}

/**
 * Writes a list as an Excel workbook or as CSV, by the ending of the file.
 * @param {string} file
 * @param {Parameters<typeof listOf>} list
 */
export async function writeList(file, ...list) {
  const rows = listOf(...list);
  const bytes = file.endsWith(".csv")
    ? rows.map((cells) => `${cells.map(quoted).join(";")}\r\n`).join("")
    : await writeXlsx({ sheets: [{ name: sheets[list[0]], rows }] });
  writeFileSync(file, bytes);
}

/** @param {string} cell */
const quoted = (cell) => (/[;"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
