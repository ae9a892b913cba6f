import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { EnvironmentError } from "../../../src/files/source.ts";
import { writeWithPictures } from "../../../src/files/write/write-with-pictures.ts";
import { folderOf } from "../../support/folder.ts";

const pictures = { folder: "a-charts", files: new Map([["map.svg", "<svg/>"]]) };
const write = (folder: string): void => writeWithPictures(join(folder, "a.md"), "new", pictures);

/** What was said when it could not be written. */
function refusal(folder: string): string {
  try {
    write(folder);
  } catch (error) {
    if (error instanceof EnvironmentError) return error.message.replace(folder, "");
    throw error;
  }
  return "written";
}

test("the pictures stand in the folder beside the file, and what else is in it stays", () => {
  const folder = folderOf({ "b.md": "" });
  write(folder);
  writeFileSync(join(folder, "a-charts", "mine.txt"), "");
  write(folder);
  expect(readdirSync(folder).sort()).toEqual(["a-charts", "a.md", "b.md"]);
  expect(readdirSync(join(folder, "a-charts")).sort()).toEqual(["map.svg", "mine.txt"]);
  expect(readFileSync(join(folder, "a-charts", "map.svg"), "utf8")).toBe("<svg/>");
});

test("where the file cannot be written, there are no pictures either", () => {
  const folder = folderOf({ "b.md": "" });
  mkdirSync(join(folder, "a.md"));
  expect(refusal(folder)).toBe("cannot write /a.md: it is a folder");
  expect(readdirSync(folder).sort()).toEqual(["a.md", "b.md"]);
});

test("where a file stands in the place of the folder, nothing is written", () => {
  const folder = folderOf({ "a-charts": "mine" });
  expect(refusal(folder)).toBe("cannot write /a-charts: a part of the path is not a folder");
  expect(readdirSync(folder)).toEqual(["a-charts"]);
});

test("a folder that is not there is not made", () => {
  const folder = folderOf({ "b.md": "" });
  expect(refusal(join(folder, "none"))).toBe("cannot write /a.md: no such file or folder");
  expect(readdirSync(folder)).toEqual(["b.md"]);
});
