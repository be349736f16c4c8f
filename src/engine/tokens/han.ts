/** A Chinese sign of the basic plane: by it the language of words shows. */
export const HAN = /[\u3400-\u9fff]/;
