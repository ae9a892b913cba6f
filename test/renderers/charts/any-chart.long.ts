import { noTextsMeetInAnyChart } from "./any-chart.ts";

noTextsMeetInAnyChart(100);
