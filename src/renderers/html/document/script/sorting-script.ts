/**
 * A click on a column heading sorts the table: ascending, descending, original order; numbers start with descending.
 */
export const sortingScript = `
const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
const keyOf = (cell, kind) => {
  const text = cell.textContent.trim();
  if (kind === "number") return parseFloat(cell.dataset.v ?? text);
  return cell.dataset.v ?? text;
};
const isAbsent = (key) => key === "" || Number.isNaN(key);
const earlierFirst = (a, b) => (a < b ? -1 : Number(a > b));
const comparison = { number: (a, b) => a - b, day: earlierFirst, days: earlierFirst, text: collator.compare };
const sortRows = (rows, column, kind, sign) => {
  const keys = new Map(rows.map((row) => [row, keyOf(row.cells[column], kind)]));
  const order = (a, b) => sign * comparison[kind](keys.get(a), keys.get(b));
  const present = rows.filter((row) => !isAbsent(keys.get(row)));
  return [...present.sort(order), ...rows.filter((row) => isAbsent(keys.get(row)))];
};
for (const table of document.querySelectorAll("table.sortable")) {
  const body = table.tBodies[0];
  const original = [...body.rows];
  if (original.length < 3) continue;
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
    const kind = ["number", "day", "days"].find((name) => head.classList.contains(name)) ?? "text";
    const first = kind === "number" ? "descending" : "ascending";
    const second = kind === "number" ? "ascending" : "descending";
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const now = head.getAttribute("aria-sort");
      const next = now === null ? first : now === first ? second : null;
      for (const other of heads) other.removeAttribute("aria-sort");
      if (next) head.setAttribute("aria-sort", next);
      body.append(...(next ? sortRows(original, column, kind, next === "ascending" ? 1 : -1) : original));
    });
  });
}
`;
