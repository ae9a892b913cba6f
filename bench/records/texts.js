/** Notes, sources and topics in the languages offices write in, with the signs that need quotation marks in YAML. */
const notes = [
  "Semester studies.",
  "The order names two faculties: economics and engineering.",
  "Таҳсили якмоҳа дар чаҳорчӯбаи созишнома; хароҷоти роҳ аз ҳисоби донишгоҳ.",
  "Стажировка по программе обмена; сертификат получен.",
  "Oʻquv amaliyoti ikki bosqichda oʻtkazildi.",
  "How many came from each faculty is not stated.",
  "Travel was paid by the host; the visit had been planned for the spring before and was moved twice because the visas came late.",
  "Dates as in the order of the rector, not as in the report.",
  'The report calls it "academic exchange" and counts it among the visits.',
];

const quotes = [
  "two students of the institute continued their studies for a semester",
  "In the second semester the following students passed training: […]",
  "Дар асоси созишномаи ҳамкорӣ донишҷӯён ба таҳсил фиристода шуданд",
  "В рамках договора о сотрудничестве направлены следующие студенты: […]",
  "Hamkorlik shartnomasi asosida talabalar oʻqishga yuborildi",
  "“Participation of students and teachers” – the list stands on page 4 of the report",
];

const papers = ["Order of the rector", "Annual report", "Фармони ректор", "Приказ ректора", "Hisobot"];

export const topics = [
  "Water management",
  "Digital economy: artificial intelligence in the economy",
  "Renewable energy and energy efficiency in buildings",
  "Саноати хӯрокворӣ ва бехатарии маводи ғизоӣ",
  "Цифровизация горного дела",
  "Teaching methods in engineering",
  "Textile technology",
  "Quality assurance in higher education",
  "Xalqaro moliya",
  "Language and culture of Central Asia",
];

export const fieldsOfEducation = ["0721", "0311", "0724", "0713", "07", "041", "0912", "0114", "0611", "0231"];
const tags = ["report-2019", "scholarship", "to-check", "winter-school", "women-in-science"];

/**
 * The fields that end a record, each there as often as in a kept registry.
 * @param {import("./random.js").Random} random
 * @param {number} year when it happened
 */
export function commonFields(random, year) {
  return {
    ...(random.chance(0.3) && { notes: random.pick(notes) }),
    ...(random.chance(0.1) && { tags: random.pickSome(tags, random.between(1, 2)) }),
    ...(random.chance(0.85) && {
      sources: Array.from({ length: random.chance(0.1) ? 2 : 1 }, () => source(random, year)),
    }),
  };
}

/** @param {import("./random.js").Random} random @param {number} year */
const source = (random, year) => ({
  document: `${random.pick(papers)} № ${random.between(1, 480)}, ${year}`,
  ...(random.chance(0.7) && { quote: random.pick(quotes) }),
  ...(random.chance(0.05) && { url: `https://example.org/news/${year}/${random.below(9000)}` }),
});
