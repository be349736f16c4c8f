export { relate } from "./relate";
export { proposeByWording, type Worded, worded } from "./wording";
