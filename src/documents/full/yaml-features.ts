import { CST } from "yaml";
import type { Fault } from "../problem.ts";
import { type Composed, type Excess, limits } from "./compose.ts";
import { quoted, valueOnLine } from "./lines.ts";

type Feature = { readonly message: string; readonly help: string };

const features: Record<string, Feature> = {
  anchor: { message: "& gives this place a name", help: "take it out, or quote the text that begins with &" },
  alias: { message: "* repeats another place", help: "write the value out, or quote the text that begins with *" },
  tag: { message: "! changes what this value means", help: "take it out, or quote the text that begins with !" },
  directive: { message: "a line that begins with % gives YAML instructions", help: "take the line out" },
  document: { message: "a second record begins here", help: "keep one record a file, and take the line --- out" },
  merge: { message: "<< copies the fields of another map", help: "write the fields out" },
};

const fault = ({ message, help }: Feature, start: number, length: number): Fault => ({
  check: "yaml-feature",
  message,
  help,
  start,
  end: start + Math.max(1, length),
});

const excesses: Record<Excess["limit"], Feature> = {
  depth: {
    message: `lists and maps lie more than ${limits.depth} deep in each other`,
    help: "a record needs no more than five",
  },
  entries: {
    message: `a list or map has more than ${limits.entries} entries`,
    help: "split the record, or keep the data in a document that the record names",
  },
};

export const excessFault = ({ limit, offset }: Excess): Fault => fault(excesses[limit], offset, 1);

/** A & or a ! that stands alone before a text names nothing: it is a part of the text. */
function loneSign(text: string, { message }: Feature, offset: number, source: string): Fault | undefined {
  const value = valueOnLine(text, offset);
  const written = text.slice(value.start, value.end);
  if (!/^[&!]$/.test(source) || value.start !== offset || written.length <= 2) return undefined;
  const replacement = quoted(written);
  return {
    check: "yaml-feature",
    message,
    help: `put the whole text in quotes: ${replacement}`,
    replacement,
    ...value,
  };
}

type Token = { readonly type: string; readonly offset: number; readonly source: string };

/**
 * Faults for the features of YAML that records do not use: anchors, aliases, tags, merge keys, directives, several
 * documents.
 */
export function featureFaults(text: string, { tokens }: Composed): Fault[] {
  const [first, ...others] = tokens.filter((token) => token.type === "document");
  const faults: Fault[] = [];
  const report = ({ type, offset, source }: Token): void => {
    const feature = features[type];
    if (feature) faults.push(loneSign(text, feature, offset, source) ?? fault(feature, offset, source.length));
  };
  tokens.filter((token) => token.type === "directive").forEach(report);
  others
    .slice(0, 1)
    .map(({ offset }) => ({ type: "document", offset, source: "---" }))
    .forEach(report);
  if (!first) return faults;
  first.start.forEach(report);
  CST.visit(first, (item) => [...tokensOf(item), ...mergeKeys(item)].forEach(report));
  return faults;
}

const tokensOf = ({ start, sep, key, value }: CST.CollectionItem): Token[] => [
  ...start,
  ...(sep ?? []),
  ...scalars(key),
  ...scalars(value),
];

const mergeKeys = ({ key }: CST.CollectionItem): Token[] =>
  scalars(key)
    .filter(({ source }) => source === "<<")
    .map((token) => ({ ...token, type: "merge" }));

function scalars(token: CST.Token | null | undefined): CST.FlowScalar[] {
  return token && (token.type === "alias" || token.type === "scalar") ? [token as CST.FlowScalar] : [];
}
