import { afterEach, describe, expect, test, vi } from "vitest";
import { printPage } from "../../../src/files/print/print-page.ts";
import { EnvironmentError } from "../../../src/files/source.ts";

/** Why a page could not be printed. */
const refusal = async (program: string): Promise<EnvironmentError> => {
  const error = await printPage("<!doctype html><title>x</title>", program).catch((thrown: unknown) => thrown);
  if (error instanceof EnvironmentError) return error;
  throw new Error("it was printed, or failed in another way", { cause: error });
};

afterEach(() => vi.unstubAllEnvs());

describe("a page that cannot be printed says why", () => {
  test("where there is no such browser", async () => {
    const { message, help } = await refusal("/nowhere/chromium");
    expect(message).toBe("there is no program /nowhere/chromium, which HAMKOR_CHROMIUM names");
    expect(help?.en).toBe("name an installed Chromium");
  });

  test("where the program is no browser, in its own words", async () => {
    const { message, help } = await refusal(process.execPath);
    expect(message).toMatch(/cannot print the page: .*bad option/);
    expect(help?.en).toContain("install Chromium");
  });

  test.skipIf(process.platform === "win32")("where it ends well and has written nothing", async () => {
    expect((await refusal("true")).message).toBe("the browser wrote no PDF");
  });

  test.skipIf(process.platform === "win32")("where there is no temporary folder", async () => {
    vi.stubEnv("TMPDIR", "/nowhere");
    const { message, help } = await refusal("true");
    expect(message).toBe("cannot write into the temporary folder /nowhere: no such file or folder");
    expect(help?.en).toContain("TMPDIR");
  });
});
