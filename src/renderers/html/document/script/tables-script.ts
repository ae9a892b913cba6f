/**
 * Under each table a button that copies it as CSV, as a spreadsheet of the language reads it; above a long one a box that
 * leaves only the rows with some words.
 */
export const tablesScript = `
const separator = document.documentElement.lang === "en" ? "," : ";";
const looksLikeFormula = (text) => /^[=+\\-@\\t\\r]/.test(text) && !/^[+-]?\\d+([.,]\\d+)?$/.test(text);
const plainNumber = (text) => text.replace(/(\\d)[\\u2009\\u202f\\u00a0,](?=\\d{3}(?!\\d))/g, "$1").replace(/^\\u2212(?=\\d)/, "-");
const valueOf = (cell) => {
  const text = cell.textContent.trim();
  if (text === "\\u2013") return "";
  const value = cell.classList.contains("number") ? plainNumber(text) : text;
  return looksLikeFormula(value) ? "'" + value : value;
};
const quoted = (text) => (/["\\r\\n]/.test(text) || text.includes(separator) ? '"' + text.replaceAll('"', '""') + '"' : text);
const lineOf = (row) =>
  [...row.cells]
    .flatMap((cell) => [valueOf(cell), ...Array(cell.colSpan - 1).fill("")])
    .map(quoted)
    .join(separator);
const csvOf = (table) => [...table.rows].filter((row) => !row.hidden && !row.parentElement.hidden).map(lineOf).join("\\r\\n") + "\\r\\n";
const copyText = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
};
const buttonOf = (text, act) => {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "tool";
  button.textContent = text;
  button.addEventListener("click", () => act(button));
  return button;
};
const toolsOf = (...parts) => {
  const tools = document.createElement("div");
  tools.className = "tools";
  tools.append(...parts);
  return tools;
};
const longest = 20;
const plainText = (text) => text.toLowerCase().normalize("NFKD").replace(/\\p{M}/gu, "").replaceAll("\\u0451", "\\u0435");
const filterOf = (table) => {
  const box = document.createElement("input");
  box.type = "search";
  box.placeholder = words.filter;
  box.setAttribute("aria-label", words.filter);
  const shown = document.createElement("span");
  shown.setAttribute("role", "status");
  const rows = [...table.tBodies[0].rows];
  box.addEventListener("input", () => {
    const wanted = plainText(box.value).split(/\\s+/).filter((word) => word !== "");
    for (const row of rows) {
      const text = plainText(row.textContent);
      row.hidden = !wanted.every((word) => text.includes(word));
    }
    const left = rows.filter((row) => !row.hidden).length;
    shown.textContent = wanted.length === 0 ? "" : words.shownRows.replace("{n}", left).replace("{of}", rows.length);
    if (table.tFoot) table.tFoot.hidden = wanted.length > 0;
    dispatchEvent(new Event("resize"));
  });
  return toolsOf(box, shown);
};
for (const table of document.querySelectorAll("main table.sortable")) {
  const edge = table.closest(".edge");
  if (table.tBodies[0].rows.length > longest) edge.before(filterOf(table));
  let timer = 0;
  edge.after(
    toolsOf(
      buttonOf(words.copyCsv, async (button) => {
        await copyText(csvOf(table));
        button.textContent = words.copied;
        clearTimeout(timer);
        timer = setTimeout(() => (button.textContent = words.copyCsv), 2000);
      }),
    ),
  );
}
const print = toolsOf(buttonOf(words.print, () => window.print()));
document.querySelector("header").append(print);
`;
