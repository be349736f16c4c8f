import { ownLine } from "../workbench/beside/line";
import { answerHere } from "./answer-here";

/** Entry of a thread that answers long requests. */
await answerHere(ownLine());
