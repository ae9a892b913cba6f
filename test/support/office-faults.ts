import { strFromU8, unzipSync } from "fflate";

/**
 * What Word and Excel are known to refuse a file for, or to repair it, beyond the order of its elements (ECMA-376 and what
 * Microsoft says of its limits). Each fault is a line; none where both would open it.
 */
export function officeFaults(file: Uint8Array): string[] {
  const parts = new Map(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));
  const xml = new Map([...parts].filter(([path]) => /\.(xml|rels)$/.test(path)));
  return [
    ...[...xml].flatMap(([path, text]) => characterFaults(text).map((fault) => `${path}: ${fault}`)),
    ...relationFaults(parts),
    ...typeFaults(parts),
    ...(parts.has("word/document.xml") ? wordFaults(parts.get("word/document.xml") ?? "") : []),
    ...(parts.has("xl/workbook.xml") ? excelFaults(parts) : []),
  ];
}

/** XML 1.0 has no control characters, no halves of a character, and neither U+FFFE nor U+FFFF, escaped or not. */
function characterFaults(text: string): string[] {
  const codes = [...text.matchAll(/&#(x?)([0-9a-f]+);/gi)].map(([, hex, digits = ""]) =>
    Number.parseInt(digits, hex ? 16 : 10),
  );
  const isWrong = (code: number): boolean =>
    (code < 32 && ![9, 10, 13].includes(code)) || code === 0xfffe || code === 0xffff;
  return [
    ...(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text) ? ["a character that XML cannot hold"] : []),
    ...(text.includes("\ufffd") ? ["half a character"] : []),
    ...(codes.some(isWrong) ? ["an escaped character that XML cannot hold"] : []),
    ...(/&(?!(amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.test(text) ? ["a bare &"] : []),
  ];
}

const attributes = (xml: string, element: string, attribute: string): string[] =>
  [...xml.matchAll(new RegExp(`<${element}\\b[^>]* ${attribute}="([^"]*)"`, "g"))].map(([, value = ""]) => value);

const repeated = (values: readonly string[], what: string): string[] =>
  new Set(values).size === values.length ? [] : [`${what} twice`];

/** Every relation leads to a part, and every relation that a part names is there. */
function relationFaults(parts: ReadonlyMap<string, string>): string[] {
  return [...parts].flatMap(([path, text]) => {
    if (!path.endsWith(".rels")) return [];
    const [, folder = "", of = ""] = /^(.*?)_rels\/(.*)\.rels$/.exec(path) ?? [];
    const ids = attributes(text, "Relationship", "Id");
    const targets = [...text.matchAll(/<Relationship\b[^>]*>/g)].flatMap(([tag]) =>
      tag.includes('TargetMode="External"') ? [] : attributes(tag, "Relationship", "Target"),
    );
    const used = [...(parts.get(`${folder}${of}`) ?? "").matchAll(/ r:(?:id|embed|link|pict)="([^"]*)"/g)].map(
      ([, id = ""]) => id,
    );
    return [
      ...repeated(ids, `${path}: an id`),
      ...targets.filter((target) => !parts.has(partAt(folder, target))).map((target) => `${path}: no part ${target}`),
      ...used.filter((id) => !ids.includes(id)).map((id) => `${path}: no relation ${id}`),
    ];
  });
}

/** The path of a part from the folder of another. */
const partAt = (folder: string, target: string): string => new URL(target, `zip:///${folder}`).pathname.slice(1);

/** Every part has a content type, and every type that is given belongs to a part. */
function typeFaults(parts: ReadonlyMap<string, string>): string[] {
  const types = parts.get("[Content_Types].xml") ?? "";
  const named = attributes(types, "Override", "PartName").map((name) => name.slice(1));
  const endings = attributes(types, "Default", "Extension");
  return [
    ...repeated(named, "a content type"),
    ...named.filter((name) => !parts.has(name)).map((name) => `a content type of no part: ${name}`),
    ...[...parts.keys()]
      .filter(
        (path) =>
          path !== "[Content_Types].xml" && !named.includes(path) && !endings.includes(path.split(".").at(-1) ?? ""),
      )
      .map((path) => `no content type: ${path}`),
  ];
}

/** Ids of drawings and bookmarks are unique, a bookmark has at most 40 letters and is closed, and links lead to one. */
function wordFaults(xml: string): string[] {
  const bookmarks = attributes(xml, "w:bookmarkStart", "w:name");
  const anchors = attributes(xml, "w:hyperlink", "w:anchor");
  return [
    ...repeated(attributes(xml, "wp:docPr", "id"), "the id of a drawing"),
    ...repeated(attributes(xml, "w:bookmarkStart", "w:id"), "the id of a bookmark"),
    ...repeated(bookmarks, "the name of a bookmark"),
    ...bookmarks.filter((name) => name.length > 40).map((name) => `a long bookmark: ${name}`),
    ...(attributes(xml, "w:bookmarkEnd", "w:id").length === bookmarks.length ? [] : ["a bookmark without an end"]),
    ...anchors.filter((anchor) => !bookmarks.includes(anchor)).map((anchor) => `a link to nowhere: ${anchor}`),
    ...fieldFaults(xml, bookmarks),
    ...(/<\/w:tbl>\s*(<\/w:tc>|<w:sectPr|<w:tbl>)/.test(xml) ? ["a table without a paragraph after it"] : []),
    ...(/<w:tc>(?:(?!<w:p\b).)*?<\/w:tc>/.test(xml) ? ["a cell without a paragraph"] : []),
  ];
}

/** Fields begin and end, and those that name a bookmark name one that there is. */
function fieldFaults(xml: string, bookmarks: readonly string[]): string[] {
  const ends = attributes(xml, "w:fldChar", "w:fldCharType");
  const count = (type: string): number => ends.filter((end) => end === type).length;
  const named = [...xml.matchAll(/(?:<w:instrText[^>]*>|w:instr=")\s*(?:PAGE)?REF\s+(\S+)/g)].map(
    ([, name = ""]) => name,
  );
  return [
    ...(count("begin") === count("end") ? [] : ["a field without an end"]),
    ...named.filter((name) => !bookmarks.includes(name)).map((name) => `a field of no bookmark: ${name}`),
  ];
}

function excelFaults(parts: ReadonlyMap<string, string>): string[] {
  const workbook = parts.get("xl/workbook.xml") ?? "";
  const names = attributes(workbook, "sheet", "name").map(unescaped);
  const strings = sharedStrings(parts.get("xl/sharedStrings.xml") ?? "");
  const tables = [...parts].filter(([path]) => path.startsWith("xl/tables/"));
  return [
    ...names
      .filter((name) => name.length > 31 || name === "" || /[[\]:*?/\\]|^'|'$/.test(name))
      .map((name) => `a name of a sheet: ${name}`),
    ...repeated(
      names.map((name) => name.toLowerCase()),
      "the name of a sheet",
    ),
    ...definedNames(workbook, names),
    ...strings.filter((text) => text.length > 32_767).map((text) => `a text of ${text.length} characters`),
    ...repeated(
      tables.flatMap(([, xml]) => attributes(xml, "table", "id")),
      "the id of a table",
    ),
    ...repeated(
      tables.flatMap(([, xml]) => attributes(xml, "table", "name")).map((name) => name.toLowerCase()),
      "the name of a table",
    ),
    ...[...parts].flatMap(([path, xml]) =>
      /^xl\/worksheets\/sheet\d+\.xml$/.test(path)
        ? [...sheetFaults(path, xml, parts, strings), ...limitFaults(xml, names).map((fault) => `${path}: ${fault}`)]
        : [],
    ),
  ];
}

/** The texts of cells as Excel reads them: `_x005F_` is the first character of what would else be an escaped one. */
const sharedStrings = (xml: string): string[] =>
  [...xml.matchAll(/<si\b[^>]*>(.*?)<\/si>/gs)].map(([, item = ""]) =>
    unescaped([...item.matchAll(/<t\b[^>]*>(.*?)<\/t>/gs)].map(([, text = ""]) => text).join("")).replace(
      /_x([0-9a-f]{4})_/gi,
      (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)),
    ),
  );

/** A name refers to a sheet that there is. */
const definedNames = (workbook: string, sheets: readonly string[]): string[] =>
  [...workbook.matchAll(/<definedName\b[^>]*>(.*?)<\/definedName>/gs)].flatMap(([, range = ""]) => {
    const quoted = [...unescaped(range).matchAll(/'((?:[^']|'')*)'!/g)].map(([, name = ""]) =>
      name.replaceAll("''", "'"),
    );
    return quoted.length > 0 && quoted.every((name) => sheets.includes(name)) ? [] : [`a defined name: ${range}`];
  });

function sheetFaults(
  path: string,
  xml: string,
  parts: ReadonlyMap<string, string>,
  strings: readonly string[],
): string[] {
  const cells = new Map(
    [...xml.matchAll(/<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, at = "", look = "", inner = ""]) => [
      at,
      { look, inner },
    ]),
  );
  const shown = (at: string): string => {
    const { look = "", inner = "" } = cells.get(at) ?? {};
    const [, value = ""] = /<v>(.*?)<\/v>/s.exec(inner) ?? [];
    return look.includes('t="s"') ? (strings[Number(value)] ?? "") : unescaped(value);
  };
  const relations = parts.get(path.replace("worksheets/", "worksheets/_rels/").concat(".rels")) ?? "";
  const tables = attributes(relations, "Relationship", "Target").filter((target) => target.includes("tables/"));
  const dates = [...cells.values()].flatMap(({ look, inner }) =>
    look.includes("t=") ? [] : [...inner.matchAll(/<v>(-?[\d.e+]+)<\/v>/g)],
  );
  return [
    ...(xml.includes("<f>") || xml.includes("<f ") ? [`${path}: a formula`] : []),
    ...(attributes(xml, "hyperlink", "ref").length > 65_530 ? [`${path}: too many links`] : []),
    ...(dates.some(([, value]) => !Number.isFinite(Number(value))) ? [`${path}: a number that is none`] : []),
    ...tables.flatMap((target) => tableFaults(parts.get(`xl/${target.replace("../", "")}`) ?? "", shown)),
    ...tablesOverMerged(
      xml,
      tables.map((target) => parts.get(`xl/${target.replace("../", "")}`) ?? ""),
    ).map((fault) => `${path}: ${fault}`),
    ...mergeFaults(xml).map((fault) => `${path}: ${fault}`),
  ];
}

/** What Excel says of its own limits: heights of rows, page breaks, what is printed above, and links that lead to a sheet. */
function limitFaults(xml: string, sheets: readonly string[]): string[] {
  const [, header = ""] = /<oddHeader>(.*?)<\/oddHeader>/s.exec(xml) ?? [];
  const linked = attributes(xml, "hyperlink", "location").map((place) =>
    unescaped(place)
      .replace(/^'|'!A1$/g, "")
      .replaceAll("''", "'"),
  );
  return [
    ...(attributes(xml, "row", "ht").some((height) => Number(height) > 409.5) ? ["a row that is too high"] : []),
    ...(attributes(xml, "brk", "id").length > 1026 ? ["too many page breaks"] : []),
    ...(unescaped(header).length > 255 ? ["a long header"] : []),
    ...linked.filter((name) => !sheets.includes(name)).map((name) => `a link to no sheet: ${name}`),
  ];
}

/** The columns of a native table have unique names, which are what its heading cells say. */
function tableFaults(xml: string, shown: (at: string) => string): string[] {
  const [range = ""] = attributes(xml, "table", "ref");
  const [, first = "A", row = "1"] = /^([A-Z]+)(\d+):/.exec(range) ?? [];
  const names = attributes(xml, "tableColumn", "name").map(unescaped);
  const start = numberOf(first);
  return [
    ...repeated(
      names.map((name) => name.toLowerCase()),
      "the name of a column",
    ),
    ...names
      .filter((name, index) => shown(`${lettersOf(start + index)}${row}`) !== name)
      .map((name) => `a column not as its heading: ${name}`),
  ];
}

const numberOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
const lettersOf = (number: number): string =>
  number > 26
    ? `${lettersOf(Math.floor((number - 1) / 26))}${lettersOf(((number - 1) % 26) + 1)}`
    : String.fromCharCode(64 + number);

/** No cell of a native table is merged. */
function tablesOverMerged(xml: string, tables: readonly string[]): string[] {
  const rowsOf = (range: string): number[] => [...range.matchAll(/\d+/g)].map(([row]) => Number(row));
  const merged = attributes(xml, "mergeCell", "ref").flatMap((range) => rowsOf(range).slice(0, 1));
  return tables
    .flatMap((table) => attributes(table, "table", "ref"))
    .filter((range) => {
      const [first = 0, last = 0] = rowsOf(range);
      return merged.some((row) => row >= first && row <= last);
    })
    .map((range) => `merged cells in a table: ${range}`);
}

/** No cell is merged twice. */
function mergeFaults(xml: string): string[] {
  const rows = attributes(xml, "mergeCell", "ref").flatMap(
    (range) => /^[A-Z]+(\d+):[A-Z]+(\d+)$/.exec(range)?.slice(1, 2) ?? [],
  );
  return repeated(rows, "a row merged");
}

const letters: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const unescaped = (text: string): string =>
  text.replace(
    /&(?:#(x?)([0-9a-f]+)|(\w+));/gi,
    (_, hex: string | undefined, digits: string | undefined, name: string | undefined) =>
      digits === undefined ? (letters[name ?? ""] ?? "") : String.fromCodePoint(Number.parseInt(digits, hex ? 16 : 10)),
  );
