const parts: Readonly<Record<string, string>> = { 2: "-й семестр", 3: "-й триместр", 4: "-я четверть" };

/** A date as Russian writes it (`16.06.2018`, `06.2018`, `~2018`), a term as offices call it; all else as it was written. */
export function ruDate(text: string): string {
  const date = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?])?$/.exec(text);
  if (date) {
    const [, year, month, day, mark] = date;
    const written = [day, month, year].filter(Boolean).join(".");
    return mark === "~" ? `~${written}` : `${written}${mark ?? ""}`;
  }
  const term = /^(\d{4}\/\d{4})-(\d)\/(\d)$/.exec(text);
  return term ? termText(term) : text;
}

function termText([, year = "", part = "", of = ""]: readonly string[]): string {
  if (of === "1") return year;
  return `${year}, ${part}${parts[of] ?? `-я часть из ${of}`}`;
}
