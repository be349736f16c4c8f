/** A Chinese sign of the basic plane: by it the language of words shows. */
export const HAN = /[\u3400-\u9fff]/;

/** Whether anything of a text is written in Chinese signs. */
export const isChinese = (text: string): boolean => HAN.test(text);

/** Signs and stops of Chinese typesetting: between two of them a line break, or a gap, stands for no blank. */
const SET_TIGHT = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f“”‘’—…]/;

/** Whether two signs that follow one another are set without a blank between. */
export const areSetTight = (before: string, after: string): boolean => SET_TIGHT.test(before) && SET_TIGHT.test(after);
