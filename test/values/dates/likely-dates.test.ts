import { expect, test } from "vitest";
import { likelyDates } from "../../../src/values/dates/likely-dates.ts";

test.each([
  ["1990s", ["199X"]],
  ["1990's", ["199X"]],
  ["199x", ["199X"]],
  ["199Х", ["199X"]],
  ["1990-е", ["199X"]],
  ["в 1990-х годах", ["199X"]],
  ["солҳои 1990", ["199X"]],
  ["солҳои 1990-ум", ["199X"]],
  ["1990-yillar", ["199X"]],
  ["1990", ["1990"]],
  ["1990 год", ["1990"]],
  ["1990 сентябрь", ["1990-09"]],
  ["1996s", ["1996"]],
])("%s most likely means %j", (text, dates) => expect(likelyDates(text)).toEqual(dates));
