const datePattern = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?([~?]?)$/;
const decadePattern = /^(\d{3})X([~?]?)$/;
const termPattern = /^(\d{4}\/\d{4})(?:-(\d)\/(\d))?$/;

/** What a part of the academic year is called, by how many there are. */
const partNames: Readonly<Record<string, string>> = { 2: "semestr", 3: "trimestr", 4: "chorak" };

/** Day, month, year: `16.06.2018`, `~06.2018`, `2018?`, `1990-yillar`; a term by its number: `2018/2019, 2-semestr`. */
export function uzDate(text: string): string {
  const [, year, month, day, mark] = datePattern.exec(text) ?? [];
  if (year !== undefined) return marked([day, month, year].filter(Boolean).join("."), mark);
  const [, decade, sign] = decadePattern.exec(text) ?? [];
  return decade === undefined ? termText(text) : marked(`${decade}0-yillar`, sign);
}

const marked = (date: string, mark = ""): string => (mark === "~" ? `~${date}` : `${date}${mark}`);

function termText(text: string): string {
  const [, years, part, parts] = termPattern.exec(text) ?? [];
  if (years === undefined) return text;
  if (part === undefined || parts === undefined || parts === "1") return years;
  const name = partNames[parts];
  return name ? `${years}, ${part}-${name}` : `${years}, ${part}/${parts}-qism`;
}
