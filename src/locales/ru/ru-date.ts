const parts: Readonly<Record<string, string>> = { 2: "-й семестр", 3: "-й триместр", 4: "-я четверть" };

/** A date as Russian writes it (`16.06.2018`, `06.2018`, `~2018`, `1990-е годы`), a term as offices call it; all else as it was written. */
export function ruDate(text: string): string {
  const date = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?])?$/.exec(text);
  if (date) {
    const [, year, month, day, mark] = date;
    return marked([day, month, year].filter(Boolean).join("."), mark);
  }
  const decade = /^(\d{3})X([~?])?$/.exec(text);
  if (decade) return marked(`${decade[1]}0-е годы`, decade[2]);
  const term = /^(\d{4}\/\d{4})-(\d)\/(\d)$/.exec(text);
  return term ? termText(term) : text;
}

const marked = (date: string, mark = ""): string => (mark === "~" ? `~${date}` : `${date}${mark}`);

function termText([, year = "", part = "", of = ""]: readonly string[]): string {
  if (of === "1") return year;
  return `${year}, ${part}${parts[of] ?? `-я часть из ${of}`}`;
}
