import { boxesScript } from "./script/boxes-script.ts";
import { contentsScript } from "./script/contents-script.ts";
import { recordsScript } from "./script/records-script.ts";
import { sortingScript } from "./script/sorting-script.ts";
import { tablesScript } from "./script/tables-script.ts";

/** The script of the page, which is complete without. The texts run in a browser and are not compiled. */
export const documentScript = `"use strict";
const data = JSON.parse(document.getElementById("page-data").textContent);
const words = data.words;
{${sortingScript}}
{${recordsScript}}
{${tablesScript}}
{${boxesScript}}
{${contentsScript}}
`;
