/**
 * Every number with a list of records becomes a button that opens it: what each record is, how much of the number it
 * gives, where and when, and what it is known from.
 */
export const recordsScript = `
const dialog = document.getElementById("records");
const find = (selector) => dialog.querySelector(selector);
const put = (element, text) => {
  for (const piece of typeof text === "string" ? [text] : text) {
    if (typeof piece === "string") {
      element.append(piece);
      continue;
    }
    const foreign = document.createElement("span");
    foreign.textContent = piece[0];
    foreign.lang = piece[1];
    element.append(foreign);
  }
  return element;
};
const made = (tag, className, text) => {
  const element = put(document.createElement(tag), text);
  if (className) element.className = className;
  return element;
};
const entriesOf = (list) => {
  let at = 0;
  const [steps, shares] = data.lists[list].split("|");
  const given = shares ? shares.split(" ") : [];
  return steps.split(" ").map((step, index) => {
    const [title, kind, country, when, source, file] = data.records[(at += parseInt(step, 36))];
    const share = given[index] ?? "";
    return {
      kind: data.texts[kind],
      texts: { title, country, when, source },
      file,
      share: share === "" ? "" : data.texts[parseInt(share.replace(/[?!]/, ""), 36)],
      isDoubtful: share.startsWith("?"),
      isInexact: share.startsWith("!"),
    };
  });
};
const rowOf = ({ kind, texts, file, share, isDoubtful, isInexact }) => {
  const row = document.createElement("tr");
  const title = put(document.createElement("th"), data.texts[texts.title]);
  title.scope = "row";
  title.append(made("small", "kind", kind));
  const number = made("td", "number", share);
  if (isInexact) number.classList.add("inexact");
  if (isDoubtful) number.append(made("small", "doubt", words.perhaps));
  const source = made("td", "source", data.texts[texts.source]);
  source.append(made("small", "file", file));
  row.append(title, number, made("td", "country", data.texts[texts.country]), made("td", "when", data.texts[texts.when]), source);
  const heads = [...find("thead tr").cells];
  [...row.cells].forEach((cell, index) => (cell.dataset.head = heads[index].textContent));
  return row;
};
const placeOf = (cell) => {
  const table = cell.closest("table");
  if (table) {
    const names = [...cell.parentElement.querySelectorAll("th")].map((name) => name.textContent);
    const column = [...cell.parentElement.cells].slice(0, cell.cellIndex).reduce((sum, one) => sum + one.colSpan, 0);
    return [...names, table.tHead.rows[0].cells[column].textContent, cell.textContent];
  }
  return cell.matches("li, p, li > span") ? [cell.textContent] : [cell.parentElement.querySelector("dt").textContent, cell.textContent];
};
const open = (cell) => {
  const entries = entriesOf(Number(cell.dataset.t));
  const place = placeOf(cell).map((text) => text.trim()).filter((text) => text !== "");
  const hasShares = entries.some(({ share }) => share !== "");
  const doubtful = entries.filter(({ isDoubtful }) => isDoubtful).length;
  const inexact = entries.filter(({ isInexact }) => isInexact).length;
  const kinds = new Set(entries.map(({ kind }) => kind));
  const isOfPersons = kinds.size === 1 && kinds.has(words.mobilities);
  find(".which").textContent = cell.matches("li, p, li > span") ? place[0] : place.slice(0, -1).join(" \u00b7 ") + ": " + place.at(-1);
  find(".of").textContent = [
    words.recordsHere.replace("{n}", entries.length),
    ...(inexact > 0 ? [words.inexact.replace("{n}", inexact)] : []),
    ...(doubtful > 0 ? [words.inDoubt.replace("{n}", doubtful)] : []),
  ].join(" \u00b7 ");
  find("thead .number").textContent = isOfPersons ? words.persons : words.number;
  find("table").classList.toggle("counted", hasShares);
  find("table").classList.toggle("one-kind", kinds.size === 1);
  find("tbody").replaceChildren(...entries.map(rowOf));
  find("tfoot .number").textContent = cell.dataset.n ?? place.at(-1);
  dialog.showModal();
  find(".scroll").scrollTop = 0;
};
for (const cell of document.querySelectorAll("[data-t]")) {
  // A sentence goes on after it: what is a button by its element would be a box of its own.
  const isSentence = cell.matches("li, p, li > span");
  const button = document.createElement(isSentence ? "span" : "button");
  if (isSentence) {
    button.setAttribute("role", "button");
    button.tabIndex = 0;
    button.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      open(cell);
    });
  } else button.type = "button";
  button.setAttribute("aria-haspopup", "dialog");
  button.setAttribute("aria-describedby", "records-title");
  // A link to a table beside a sentence stays a link.
  button.append(...[...cell.childNodes].filter((node) => node.className !== "see"));
  cell.prepend(button);
  button.addEventListener("click", () => open(cell));
}
find(".close").addEventListener("click", () => dialog.close());
dialog.addEventListener("click", (event) => {
  if (event.target === dialog) dialog.close();
});
`;
