import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Stopped } from "../../../src/files/stopped.ts";
import { writeAside } from "../../../src/files/write/write-aside.ts";
import { folderOf } from "../../support/folder.ts";

const textsIn = (folder: string) =>
  Array.from({ length: 400 }, (_, at) => ({ folder, text: `title: Созишнома ${at}\n`, like: undefined }));

test("every text is in a file of its own, in their order", async () => {
  const folder = folderOf({});
  const files = await writeAside(textsIn(folder));
  expect(files.map((file) => readFileSync(file, "utf8"))).toEqual(textsIn(folder).map(({ text }) => text));
});

test("who stops it while it writes leaves no file, and nobody listens for signals any more", async () => {
  const folder = folderOf({});
  const listeners = process.listenerCount("SIGHUP");
  const writing = writeAside(textsIn(folder));
  process.emit("SIGHUP", "SIGHUP");
  expect(readdirSync(folder)).not.toEqual([]);
  await expect(writing).rejects.toBeInstanceOf(Stopped);
  expect(readdirSync(folder)).toEqual([]);
  expect(process.listenerCount("SIGHUP")).toBe(listeners);
});
