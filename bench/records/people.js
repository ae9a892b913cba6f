/** Names of persons, surname and given name, each in Latin and Cyrillic letters. */
const surnames =
  "Rahimzoda Раҳимзода,Sharifov Шарифов,Nazarzoda Назарзода,Karimova Каримова,Umurzakov Умурзақов,Ashurova Ашӯрова,Bobojonov Бобоҷонов,Yuldashev Юлдошев,Hakimova Ҳакимова,Qodirov Қодиров,Gafurov Ғафуров,Mirzoeva Мирзоева,Saidov Саидов,Rozikov Розиқов,Khudoyzoda Худойзода,Fozilzoda Фозилзода,Tursunov Турсунов,Abdullaeva Абдуллоева,Ismoilov Исмоилов,Normatova Норматова,Ergashev Эргашев,Mahmudova Маҳмудова,Ivanova Иванова,Petrenko Петренко,Sokolov Соколов,Kuznetsova Кузнетсова,Weber Вебер,Li Ли,Zhang Чжан,Oʻktamov Ӯктамов";
const givenNames =
  "Akbarkhon Акбархон,Firuz Фирӯз,Dalerjon Далерҷон,Nigina Нигина,Adham Адҳам,Naimjon Наимҷон,Shohrukh Шоҳрух,Parvina Парвина,Manizha Манижа,Jamshed Ҷамшед,Zulfiya Зулфия,Bakhtiyor Бахтиёр,Mehrubon Меҳрубон,Sitora Ситора,Rustam Рустам,Guljahon Гулҷаҳон,Alisher Алишер,Madina Мадина,Oʻgʻiloy Ӯғилой,Temur Темур,Yusuf Юсуф,Elena Елена,Dmitry Дмитрий,Anna Анна,Georg Георг,Wei Вэй";
const fathers =
  "Nabikhonovich Набихонович,Muhammadjonovich Муҳаммадҷонович,Zokirjonovich Зокирҷонович,Rasul Расул,Abdukahorovich Абдуқаҳҳорович,Saidovna Саидовна,Karimzoda Каримзода";

const inBothScripts = (/** @type {string} */ list) => list.split(",").map((pair) => pair.split(" "));
const [surnamePairs, givenPairs, fatherPairs] = [surnames, givenNames, fathers].map(inBothScripts);

/**
 * A person's name as an office writes it: in Latin or Cyrillic letters, with or without the father's name.
 * @param {import("./random.js").Random} random
 */
function personName(random) {
  const script = random.chance(0.45) ? 1 : 0;
  const parts = [random.pick(surnamePairs)[script], random.pick(givenPairs)[script]];
  if (random.chance(0.3)) parts.push(random.pick(fatherPairs)[script]);
  return parts.join(" ");
}

const positions = [
  "Doctor of Technical Sciences, Professor",
  "Associate Professor",
  "номзади илмҳои иқтисодӣ, дотсент",
  "head of the department of international relations",
  "Rector",
  "старший преподаватель",
];

/**
 * Different persons, some with their office.
 * @param {import("./random.js").Random} random
 * @param {number} size
 * @param {boolean} [isStaff] staff have an office, students now and then a year of study
 */
export function persons(random, size, isStaff = false) {
  const names = new Set();
  while (names.size < size) names.add(personName(random));
  return [...names].map((name) => {
    if (isStaff) return random.chance(0.6) ? { name, position: random.pick(positions) } : { name };
    return random.chance(0.15) ? { name, year_of_study: String(random.between(1, 4)) } : { name };
  });
}
