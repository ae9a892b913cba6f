import { CST } from "yaml";
import type { Composed } from "./compose.ts";
import { deepest } from "./nesting.ts";
import type { Fault } from "./problem.ts";

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

export const tooDeep = (offset: number): Fault =>
  fault(
    { message: `lists and maps lie more than ${deepest} deep in each other`, help: "a record needs no more than five" },
    offset,
    1,
  );

/** What YAML can do and records do not use: anchors, aliases, tags, merge keys, directives, several documents. */
export function featureFaults({ tokens }: Composed): Fault[] {
  const faults: Fault[] = [];
  const found = (token: { type: string; offset: number; source: string }): void => {
    const feature = features[token.type];
    if (feature) faults.push(fault(feature, token.offset, token.source.length));
  };
  const documents = tokens.filter((token) => token.type === "document");
  for (const token of tokens) if (token.type === "directive") found(token);
  for (const { offset } of documents.slice(1)) found({ type: "document", offset, source: "---" });
  for (const document of documents.slice(0, 1)) {
    for (const token of document.start) if ("source" in token) found(token);
    CST.visit(document, (item) => {
      for (const token of [...item.start, ...(item.sep ?? []), ...scalars(item.key), ...scalars(item.value)])
        found(token);
      for (const key of scalars(item.key)) if (key.source === "<<") found({ ...key, type: "merge" });
    });
  }
  return faults;
}

function scalars(token: CST.Token | null | undefined): CST.FlowScalar[] {
  return token && (token.type === "alias" || token.type === "scalar") ? [token as CST.FlowScalar] : [];
}
