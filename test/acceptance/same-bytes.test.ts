import { resolve } from "node:path";
import { answersAreTheSame } from "./same-bytes.ts";

answersAreTheSame(resolve("registry"));
