import { blankFound } from "../../blank";

/**
 * How well a thing shall be done, right behind the word that demands it (`应清晰标明`): beside a demand without it, it
 * asks for more and never for less. Of what is banned (`不应明显变形`) it would leave a part.
 */
const MANNER =
  /(?<=(?<!不)(?:应|须)(?:能)?(?:够)?)(?:清晰|清楚|准确|正确|完整|牢固|可靠|妥善|醒目|永久性?|明确|明显|完全|彻底|及时|立即|迅速|严格|逐[件个台只批])地?(?=[\u4e00-\u9fff]{2})/g;

export const withoutManner = (text: string): string => blankFound(text, MANNER);
