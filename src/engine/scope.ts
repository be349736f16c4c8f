/** Titles of the clause that says what a text is about (GB/T 1.1-2020, 8.5). */
export const SCOPE_TITLES = ["范围", "适用范围", "主题内容与适用范围", "Scope", "SCOPE"] as const;

export const isScope = (title: string): boolean => (SCOPE_TITLES as readonly string[]).includes(title.trim());

/** With which words a scope begins (GB/T 1.1-2020, 8.5.3; ISO/IEC Directives Part 2, 14): every standard has them. */
const FORMULA =
  /本(?:标准|规范|文件|部分|规程|规则|导则|指南|技术条件)?(?:规定了|界定了|描述了|确立了|提供了|给出了|(?:也|不)?适用于)|\bthis (?:standard|document|specification|part|handbook) (?:specifies|establishes|covers|describes|defines|gives|provides|applies to|is applicable to)\b/gi;

/** What a text says without the formulas that say only what kind of clause it is. */
export const withoutFormulas = (text: string): string => text.replace(FORMULA, "\n");
