import { PassThrough } from "node:stream";
import type { ReadStream, WriteStream } from "node:tty";
import { Chalk } from "chalk";
import { describe, expect, test } from "vitest";
import { type Asking, Cancelled } from "../../../src/cli/asking/asking.ts";
import { terminalAsking } from "../../../src/cli/asking/terminal-asking.ts";
import type { YesOrNo } from "../../../src/cli/asking/yes-or-no.ts";
import type { Language } from "../../../src/values/codes/languages.ts";

type Fake = { readonly columns?: number; readonly language?: Language; readonly isDumb?: boolean };

/** A terminal that is no device: keys are written to it, and what it shows is read. */
function terminal({ columns = 80, language = "en", isDumb = false }: Fake = {}) {
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), { columns, rows: 24, isTTY: true });
  const chalk = new Chalk({ level: 0 });
  const asking = terminalAsking({
    input: input as unknown as ReadStream,
    output: output as unknown as WriteStream,
    language,
    chalk,
    isDumb,
  });
  let shown = "";
  output.on("data", (data) => {
    shown += data;
  });
  /** Asks, types the keys one after the other, and gives the answer. */
  const answered = async <T>(ask: (asking: Asking) => Promise<T>, ...keys: string[]): Promise<T> => {
    const answer = ask(asking);
    answer.catch(() => undefined);
    for (const key of keys) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      if (key === end) input.end();
      else input.write(key);
    }
    await Promise.race([answer.catch(() => undefined), new Promise((resolve) => setTimeout(resolve, 600))]);
    input.end();
    return answer;
  };
  return { answered, shown: () => shown };
}

const [enter, down, backspace, esc, ctrlC, ctrlD, end] = [
  "\r",
  "\u001b[B",
  "\u007f",
  "\u001b",
  "\u0003",
  "\u0004",
  "end",
];

const partners = {
  message: "Партнёр",
  options: [
    { value: "kmust", label: "Kunming University of Science and Technology", names: ["昆明理工大学"] },
    { value: "ufa", label: "Уфимский нефтяной университет", hint: "RU" },
    { value: "tum", label: "Technische Universität München", names: ["ТУМ", "TUM"] },
  ],
};

describe("a list to choose from", () => {
  test.each([
    ["the first", [enter], "kmust"],
    ["the next", [down, enter], "ufa"],
    ["Latin for Cyrillic", ["ufimsk neft", enter], "ufa"],
    ["another name", ["тум", enter], "tum"],
    ["no umlauts", ["munchen", enter], "tum"],
    ["words in any order", ["science kunming", enter], "kmust"],
    ["an id", ["ufa", enter], "ufa"],
    ["nothing such, then something", ["qqq", enter, backspace, backspace, backspace, "昆明", enter], "kmust"],
  ])("%s", async (_what, keys, chosen) => {
    const { answered } = terminal();
    expect(await answered((asking) => asking.search(partners), ...keys)).toBe(chosen);
  });

  test("begins with the initial one", async () => {
    const { answered } = terminal();
    expect(await answered((asking) => asking.choose({ ...partners, initial: "tum" }), enter)).toBe("tum");
  });

  test("shows no control character of a label", async () => {
    const { answered, shown } = terminal();
    const options = [{ value: "x", label: "a\u001b]0;b\u0007", hint: "c\u001b[2J" }];
    await answered((asking) => asking.choose({ message: "x\u001b[2J", options }), enter);
    expect(shown()).not.toContain("\u001b]0;");
    expect(shown()).not.toContain("\u001b[2J");
  });
});

describe("a line of text", () => {
  test("may begin with something, and is checked", async () => {
    const { answered, shown } = terminal();
    const question = {
      message: "Id",
      initial: "x",
      hint: "a short one",
      check: (text: string) => (text === "" ? "not empty" : undefined),
    };
    expect(await answered((asking) => asking.text(question), backspace, enter, " mfti ", enter)).toBe("mfti");
    expect(shown()).toContain("not empty");
    expect(shown()).toContain("a short one · Enter: go on");
  });
});

const question = (more: Partial<YesOrNo> = {}): YesOrNo => ({ message: "Записать?", language: "en", ...more });

test.each(["y", "Yes", "да", "Д", "ҳа", "ha"])("%s is yes", async (word) => {
  const { answered } = terminal();
  expect(await answered((asking) => asking.confirm(question()), `${word}\n`)).toBe(true);
});

test.each(["", "n", "нет", "yes please"])("%j is no", async (word) => {
  const { answered } = terminal();
  expect(await answered((asking) => asking.confirm(question()), `${word}\n`)).toBe(false);
});

test("the letter of no in the question's language is no, though it is yes in another", async () => {
  const asked = async (language: Language) =>
    terminal().answered((asking) => asking.confirm(question({ language })), "y\n");
  expect([await asked("uz"), await asked("ru")]).toEqual([false, true]);
});

test("Enter alone answers what the question says", async () => {
  const { answered, shown } = terminal();
  expect(await answered((asking) => asking.confirm(question({ language: "ru", enterMeans: "yes" })), "\n")).toBe(true);
  expect(shown()).toContain("Записать? [Д/н]");
});

const questions: Readonly<Record<string, (asking: Asking) => Promise<unknown>>> = {
  confirm: (asking) => asking.confirm(question()),
  text: (asking) => asking.text({ message: "Name" }),
  choose: (asking) => asking.choose(partners),
  search: (asking) => asking.search(partners),
};

describe.each(Object.entries(questions))("%s", (name, ask) => {
  test.each([
    ["ctrl-C", ctrlC],
    ["ctrl-D", ctrlD],
    ["Esc", esc],
    ["the end of the input", end],
  ])("%s gives no answer, and the cursor is there again", async (_key, key) => {
    const { answered, shown } = terminal();
    await expect(answered(ask, key)).rejects.toThrow(Cancelled);
    expect(shown().lastIndexOf("\u001b[?25h")).toBeGreaterThanOrEqual(shown().lastIndexOf("\u001b[?25l"));
  });

  test.each([0, 39])("is not asked in %i columns", async (columns) => {
    const { answered, shown } = terminal({ columns });
    await expect(answered(ask)).rejects.toThrow("too narrow");
    expect(shown()).toBe("");
  });

  test("on a terminal without a cursor, only what takes a line is asked", async () => {
    const { answered } = terminal({ isDumb: true });
    if (name === "confirm") expect(await answered(ask, "y\n")).toBe(true);
    else await expect(answered(ask)).rejects.toThrow("TERM=dumb");
  });
});

test.each([
  ["ru", "ничего похожего не нашлось", "Enter — выбрать"],
  ["tg", "чизе монанд ёфт нашуд", "Enter — интихоб"],
  ["uz", "oʻxshashi topilmadi", "Enter — tanlash"],
] as const)("prompts speak %s", async (language, nothing, keys) => {
  const { answered, shown } = terminal({ language });
  await expect(answered((asking) => asking.search(partners), "qqq", ctrlC)).rejects.toThrow(Cancelled);
  expect(shown()).toContain(nothing);
  expect(shown()).toContain(keys);
});
