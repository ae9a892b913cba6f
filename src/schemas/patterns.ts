/**
 * The formats of texts as regular expressions, for editors; hamkor's own parsers decide (test/schemas compares both).
 */
const year = "(?!0000)\\d{4}";
const longMonth = "(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])";
const shortMonth = "(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)";
const february = "02-(?:0[1-9]|[12]\\d)";
const monthDay = `(?:${longMonth}|${shortMonth}|${february})`;
const date = `(?:${year}(?:-(?:0[1-9]|1[0-2]|${monthDay}))?|(?!000)\\d{3}X)[~?]?`;
const term = `${year}/\\d{4}(?:-(?:1/1|[12]/2|[1-3]/3|[1-4]/4|[1-6]/6))?`;
const whole = "[1-9]\\d{0,14}";
const plainNumber = `(?:0|${whole})(?:\\.\\d{1,6})?`;
const slug = "(?=.{1,80}$)[a-z0-9]+(?:-[a-z0-9]+)*";

const anchored = (pattern: string): string => `^(?:${pattern})$`;

export const patterns = {
  date: anchored(date),
  term: anchored(term),
  dateOrTerm: anchored(`${date}|${term}`),
  monthDay: anchored(monthDay),
  count: anchored(`${whole}(?:-${whole})?|>0|>=?${whole}|~${whole}`),
  countOrZero: anchored(`0|${whole}(?:-${whole})?|>0|>=?${whole}|~${whole}`),
  number: anchored(plainNumber),
  years: anchored(`${plainNumber}(?:-${plainNumber})?`),
  rank: anchored("[1-9]\\d{0,5}(?:-[1-9]\\d{0,5}|\\+)?"),
  slug: anchored(slug),
  language: "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$",
  /** YAML keeps the line end of a text under `>` or `|`; hamkor does not. */
  line: "^[^\\r\\n]*\\S[^\\r\\n]*\\n*$",
  text: "\\S",
} as const;
