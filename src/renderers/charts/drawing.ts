import type { Style } from "../style.ts";

/** What is said around a chart that stands alone: above it its title, under it notes and where its numbers come from. */
type Heading = { readonly title: string; readonly notes: readonly string[] };

/** In whose words a chart is drawn, how wide in pixels, and whether with a heading of its own. */
export type Drawing = { readonly style: Style; readonly width: number; readonly heading?: Heading | undefined };
