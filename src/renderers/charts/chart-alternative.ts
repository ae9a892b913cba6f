import type { Chart } from "../../tables/chart.ts";
import { phraseText, type Style } from "../style.ts";

/** What a chart shows, in words for those who cannot see it. */
export const chartAlternative = (chart: Chart, style: Style): string => phraseText(chart.title, style);
