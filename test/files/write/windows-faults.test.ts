import { expect, test } from "vitest";
import { helpInUse, windowsNameFault } from "../../../src/files/write/windows-faults.ts";

test.each(["отчёт: 2024.html", "отчёт:2024.html", "a|b.csv", 'a"b.csv', "a?.csv", "a*.csv", "<a>.csv"])(
  "%s is no name on Windows, and one elsewhere",
  (name) => {
    expect(windowsNameFault(`/office/${name}`, "win32")?.en).toContain("may not have");
    expect(windowsNameFault(`/office/${name}`, "linux")).toBeUndefined();
  },
);

test.each(["nul.csv", "CON", "com1.xlsx", "Lpt9.html", "aux.tar.gz"])("%s is a device", (name) => {
  expect(windowsNameFault(name, "win32")?.en).toContain("device");
});

test.each(["отчёт 2024.html", "console.csv", "com10.csv", "a.con", "C:/office/report.csv"])("%s is a name", (path) => {
  expect(windowsNameFault(path, "win32")).toBeUndefined();
});

test("a file that Windows keeps from being replaced may be open elsewhere", () => {
  expect(helpInUse("EPERM", "win32")?.en).toContain("Excel");
  expect(helpInUse("ENOENT", "win32")).toBeUndefined();
  expect(helpInUse(undefined, "win32")).toBeUndefined();
  expect(helpInUse("EPERM", "linux")).toBeUndefined();
});
