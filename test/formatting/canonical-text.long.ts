import { canonicalTextSaysTheSame } from "./canonical-text.ts";

canonicalTextSaysTheSame(400);
