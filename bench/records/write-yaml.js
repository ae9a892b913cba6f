/**
 * A record as YAML, written the way people do: most scalars plain, some quoted without need, lists in flow or block
 * style, dashes indented or not, now and then a comment, an empty field or a folded text.
 * @param {Readonly<Record<string, unknown>>} fields
 * @param {import("./random.js").Random} random decides on the style only
 */
export function writeYaml(fields, random) {
  const style = { random, dash: random.chance(0.85) ? "  " : "", flow: random.chance(0.7) };
  const lines = random.chance(0.02) ? ["# compared with the paper"] : [];
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined) lines.push(...entry(name, value, "", style));
  }
  return `${lines.join("\n")}\n`;
}

/** @typedef {{ random: import("./random.js").Random, dash: string, flow: boolean }} Style */

/** Fields whose maps are short enough for braces. */
const shortMaps = new Set(["budget", "share", "cost", "value", "amount", "visa", "ids", "participants"]);
const shortItems = new Set(["quotas", "enrolment", "rankings"]);

/** @param {string} name @param {unknown} value @param {string} indent @param {Style} style @returns {string[]} */
function entry(name, value, indent, style) {
  if (Array.isArray(value)) return list(name, value, indent, style);
  if (typeof value !== "object" || value === null) return text(name, String(value), indent, style);
  if (shortMaps.has(name) && style.random.chance(0.8)) return [`${indent}${name}: ${flow(value, style)}`];
  return [`${indent}${name}:`, ...map(value, `${indent}  `, style)];
}

/** @param {object} value @param {string} indent @param {Style} style */
const map = (value, indent, style) =>
  Object.entries(value).flatMap(([name, inner]) => (inner === undefined ? [] : entry(name, inner, indent, style)));

/** @param {string} name @param {unknown[]} items @param {string} indent @param {Style} style */
function list(name, items, indent, style) {
  const isOfTexts = items.every((item) => typeof item === "string");
  const inFlow = isOfTexts ? style.flow && items.join("").length < 60 : shortItems.has(name) && style.flow;
  if (isOfTexts && inFlow) return [`${indent}${name}: ${flow(items, style)}`];
  const dash = `${indent}${style.dash}- `;
  const inner = " ".repeat(dash.length);
  return [
    `${indent}${name}:`,
    ...items.flatMap((item) => {
      if (typeof item === "string") return [`${dash}${scalar(item, style.random, false)}`];
      if (inFlow) return [`${dash}${flow(item, style)}`];
      const [first, ...others] = map(/** @type {object} */ (item), inner, style);
      return [`${dash}${first.slice(inner.length)}`, ...others];
    }),
  ];
}

/** @param {unknown} value @param {Style} style @returns {string} */
function flow(value, style) {
  if (Array.isArray(value)) return `[${value.map((item) => flow(item, style)).join(", ")}]`;
  if (typeof value !== "object" || value === null) return scalar(String(value), style.random, true);
  const pairs = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{ ${pairs.map(([name, inner]) => `${name}: ${flow(inner, style)}`).join(", ")} }`;
}

/** A text field on one line, or a long one folded. @param {string} name @param {string} value @param {string} indent @param {Style} style */
function text(name, value, indent, { random }) {
  if (value === "") return [`${indent}${name}:`];
  if (value.length < 70 || !random.chance(0.1)) {
    const remark = value.length < 20 && random.chance(0.005) ? " # as in the report" : "";
    return [`${indent}${name}: ${scalar(value, random, false)}${remark}`];
  }
  const middle = value.indexOf(" ", value.length / 2);
  const halves = middle < 0 ? [value] : [value.slice(0, middle), value.slice(middle + 1)];
  return [`${indent}${name}: >-`, ...halves.map((half) => `${indent}  ${half}`)];
}

/** @param {string} value @param {import("./random.js").Random} random @param {boolean} inFlow */
function scalar(value, random, inFlow) {
  const mustQuote = !/^[\p{L}\p{N}]/u.test(value) || /: |:$| #|\s$/.test(value) || (inFlow && /[,[\]{}:]/.test(value));
  if (!mustQuote && !random.chance(0.03)) return value;
  return random.chance(0.75) ? JSON.stringify(value) : `'${value.replaceAll("'", "''")}'`;
}
