const dates = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?]?)$/;
const decades = /^(\d{3})X([~?]?)$/;
const terms = /^(\d{4}\/\d{4})(?:-(\d)\/(\d))?$/;

/** What a part of the academic year is called, by how many parts there are. */
const partNames: Readonly<Record<string, string>> = { 2: "нимсолаи", 3: "триместри", 4: "чоряки" };

/** Day, month, year with points; a decade as `солҳои 1990`; a term as `2018/2019, нимсолаи 2`; anything else stays. */
export function tgDate(text: string): string {
  const date = dates.exec(text);
  if (date) {
    const [, year, month, day, mark = ""] = date;
    return [day, month, year].filter((part) => part !== undefined).join(".") + mark;
  }
  const decade = decades.exec(text);
  if (decade) return `солҳои ${decade[1]}0${decade[2]}`;
  const term = terms.exec(text);
  return term ? termText(term) : text;
}

function termText([, years = "", part, parts = "1"]: RegExpExecArray): string {
  if (parts === "1") return years;
  const name = partNames[parts];
  return name ? `${years}, ${name} ${part}` : `${years}, давраи ${part} аз ${parts}`;
}
