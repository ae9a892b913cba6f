// What the page can do where scripts run; it is complete without. The texts run in a browser and are not compiled.

/**
 * A click on a column heading sorts the table: ascending, descending, original order; numbers start with descending.
 */
const sorting = `
const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
const keyOf = (cell, kind) => {
  const text = cell.textContent.trim();
  if (kind === "number") return parseFloat(cell.dataset.v ?? text);
  return cell.dataset.v ?? text;
};
const isAbsent = (key) => key === "" || Number.isNaN(key);
const comparison = { number: (a, b) => a - b, day: (a, b) => (a < b ? -1 : Number(a > b)), text: collator.compare };
const sortRows = (rows, column, kind, sign) => {
  const keys = new Map(rows.map((row) => [row, keyOf(row.cells[column], kind)]));
  const order = (a, b) => sign * comparison[kind](keys.get(a), keys.get(b));
  const present = rows.filter((row) => !isAbsent(keys.get(row)));
  return [...present.sort(order), ...rows.filter((row) => isAbsent(keys.get(row)))];
};
for (const table of document.querySelectorAll("table.sortable")) {
  const body = table.tBodies[0];
  const original = [...body.rows];
  if (original.length < 2) continue;
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
    const kind = ["number", "day"].find((name) => head.classList.contains(name)) ?? "text";
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

/** Every number with a list of records becomes a button that opens it. */
const records = `
const dialog = document.getElementById("records");
const data = JSON.parse(document.getElementById("records-data").textContent);
const recordsOf = (list) => {
  let at = 0;
  return data.lists[list].split(" ").map((step) => data.records[(at += parseInt(step, 36))]);
};
const rowOf = ([title, kind, dates, file]) => {
  const row = document.createElement("tr");
  [title, data.kinds[kind], dates, file].forEach((text, index) => {
    const cell = document.createElement(index === 0 ? "th" : "td");
    if (index === 0) cell.scope = "row";
    cell.textContent = text;
    row.append(cell);
  });
  return row;
};
const placeOf = (cell) => {
  const table = cell.closest("table");
  if (!table) return [cell.parentElement.querySelector("dt").textContent];
  const names = [...cell.parentElement.querySelectorAll("th")].map((name) => name.textContent);
  return [...names, table.tHead.rows[0].cells[cell.cellIndex].textContent];
};
const open = (cell) => {
  const place = placeOf(cell).map((text) => text.trim()).filter((text) => text !== "");
  dialog.querySelector(".which").textContent = place.join(" \\u00b7 ") + ": " + cell.textContent.trim();
  dialog.querySelector("tbody").replaceChildren(...recordsOf(Number(cell.dataset.t)).map(rowOf));
  dialog.showModal();
  dialog.querySelector(".scroll").scrollTop = 0;
};
for (const cell of document.querySelectorAll("[data-t]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.setAttribute("aria-haspopup", "dialog");
  button.setAttribute("aria-describedby", "records-title");
  button.append(...cell.childNodes);
  cell.append(button);
  button.addEventListener("click", () => open(cell));
}
dialog.querySelector(".close").addEventListener("click", () => dialog.close());
dialog.addEventListener("click", (event) => {
  if (event.target === dialog) dialog.close();
});
`;

/** Only boxes that scroll are reachable by the Tab key. */
const boxes = `
const boxes = [...document.querySelectorAll("main .scroll")];
const setStops = () => {
  const wide = boxes.map((box) => box.scrollWidth > box.clientWidth);
  boxes.forEach((box, index) => {
    if (wide[index]) box.tabIndex = 0;
    else box.removeAttribute("tabindex");
  });
};
addEventListener("resize", setStops);
document.addEventListener("toggle", setStops, true);
setStops();
`;

/** The script of the page. */
export const documentScript = `"use strict";
{${sorting}}
{${records}}
{${boxes}}
`;
