import { expect, it } from "vitest";
import { compareFindings, type Finding } from "../../src/findings/finding.ts";
import { said } from "../support/said.ts";

const at = (file: string, line: number, column: number, check = "a", message = ""): Finding => ({
  ...{ file, line, column, check, message: said(message), severity: "error" },
  ...{ endLine: line, endColumn: column },
});

it("findings stand by file, line, column, then check and message, however they were found", () => {
  const inOrder = [
    at("A.yaml", 9, 9),
    at("a.yaml", 1, 1),
    at("a.yaml", 2, 1, "a", "x"),
    at("a.yaml", 2, 1, "a", "y"),
    at("a.yaml", 2, 1, "b"),
    at("a.yaml", 2, 10),
    at("a.yaml", 10, 1),
    at("я.yaml", 1, 1),
  ];
  expect(inOrder.toReversed().sort(compareFindings)).toEqual(inOrder);
});
