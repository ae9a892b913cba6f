// `npm run dev -- check`: hamkor from its sources, without building it. Nothing is kept between runs.
import { main } from "../src/cli/main.ts";

await main();
