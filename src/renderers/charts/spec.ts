import type { Spec } from "vega";

/** Vega's own types. */
export type { Spec };

/**
 * DejaVu Sans has every letter of the four languages; the others are narrower fallbacks, and those that systems have for
 * letters of China, Japan and Korea.
 */
export const chartFont =
  "DejaVu Sans, Noto Sans, Arial, Noto Sans CJK SC, Microsoft YaHei, PingFang SC, Yu Gothic, Malgun Gothic, sans-serif";
/** Font sizes in pixels: of labels and numbers, and of a title. */
export const fontSize = 11;
export const titleSize = 15;
/** From one line of a label to the next. */
export const lineHeight = 13;
/** The usual width of a chart, in pixels. */
export const usualWidth = 720;
