import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openPager, type Pager } from "../../../src/files/pager/open-pager.ts";
import { pagerCommand } from "../../../src/files/pager/pager-command.ts";

const folder = mkdtempSync(join(tmpdir(), "hamkor-pager-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A pager that a line asks for, and what it left to be written plainly. */
function opened(line: string): { pager: Pager | undefined; plain: unknown[] } {
  const plain: unknown[] = [];
  const command = pagerCommand("linux", { ...process.env, TERM: "xterm", HAMKOR_PAGER: line });
  return { pager: command && openPager(command, (content) => plain.push(content)), plain };
}

const line = "Донишгоҳи миллии Тоҷикистон\n";
const longText = line.repeat(40_000);

describe.skipIf(process.platform === "win32")("a pager", () => {
  test("gets every letter in order, however slowly it reads", async () => {
    const file = join(folder, "read");
    const { pager, plain } = opened(`sleep 0.2; cat > '${file}'`);
    for (let piece = 0; piece < 20; piece++) expect(await pager?.write(`${piece}\n${longText}`)).toBe(true);
    await pager?.end();
    expect(readFileSync(file, "utf8")).toBe(Array.from({ length: 20 }, (_, piece) => `${piece}\n${longText}`).join(""));
    expect(plain).toEqual([]);
  });

  test("that is closed before the end takes no more, and nothing is written elsewhere", async () => {
    const { pager, plain } = opened("head -c 5 > /dev/null");
    let pieces = 0;
    while ((await pager?.write(longText)) && pieces < 1000) pieces++;
    expect(pieces).toBeLessThan(1000);
    expect(await pager?.write("more")).toBe(false);
    await pager?.end();
    expect(plain).toEqual([]);
  });

  test("that is not there leaves the text to be written plainly", async () => {
    expect(opened("hamkor-no-such-pager -R").pager).toBeUndefined();
    const { pager, plain } = opened("'hamkor-no-such-pager' 2> /dev/null");
    const pieces = ["first\n", longText, "last\n"];
    for (const piece of pieces) expect(await pager?.write(piece)).toBe(true);
    await pager?.end();
    expect(plain).toEqual(pieces);
  });
});
