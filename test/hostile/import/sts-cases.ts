import { family, type HostileCase, type Row } from "./case";

const standard = (body: string, prolog = ""): string =>
  `<?xml version="1.0"?>${prolog}<standard><front/><body><sec><label>1</label><title>Scope</title>${body}</sec></body></standard>`;
const nest = (name: string, depth: number, inner = ""): string =>
  `<${name}>`.repeat(depth) + inner + `</${name}>`.repeat(depth);
const LAUGHS = '<!DOCTYPE standard [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';

const ROWS: readonly Row[] = [
  ["nothing wrong", standard("<p>word</p>"), "read", "word"],
  ["entities that multiply", standard("<p>&b;</p>", LAUGHS), "E_HOSTILE"],
  [
    "an outside entity",
    standard("<p>&x;</p>", '<!DOCTYPE standard [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
    "E_HOSTILE",
  ],
  [
    "parameter entities",
    standard("<p/>", '<!DOCTYPE standard [<!ENTITY % x SYSTEM "http://example.invalid/"> %x;]>'),
    "E_HOSTILE",
  ],
  [
    "a document type by its address",
    standard("<p>word</p>", '<!DOCTYPE standard SYSTEM "NISO-STS.dtd">'),
    "read",
    "word",
  ],
  ["an entity that nobody defined", standard("<p>&unknown;</p>"), "E_DAMAGED"],
  ["a cut end", standard("<p>word</p>").slice(0, -15), "E_DAMAGED"],
  ["elements that cross", standard("<p><b>word</p></b>"), "E_DAMAGED"],
  ["an attribute twice", standard('<p id="a" id="b">word</p>'), "E_DAMAGED"],
  ["a control sign", standard("<p>a\u0001b</p>"), "E_DAMAGED"],
  ["NUL", standard("<p>a\0b</p>"), "E_DAMAGED"],
  ["a lone surrogate by number", standard("<p>&#xDC00;</p>"), "E_DAMAGED"],
  ["sections 300 deep", standard(nest("sec", 300, "<p>word</p>")), "E_TOO_LARGE"],
  ["sections 100 deep", standard(nest("sec", 100, "<p>word</p>")), "read", "word"],
  [
    "lists 100 deep",
    standard(`${"<list><list-item>".repeat(100)}<p>word</p>${"</list-item></list>".repeat(100)}`),
    "read",
    "word",
  ],
  ["20,000 sections", standard("<sec><label>1.1</label><p>word</p></sec>".repeat(20_000)), "read", "word"],
  ["a label of a megabyte", standard(`<sec><label>${"1.".repeat(500_000)}</label><p>word</p></sec>`), "read", "word"],
  [
    "a cell over two milliards",
    standard(
      '<table-wrap><table><tr><td colspan="2000000000" rowspan="2000000000">word</td></tr></table></table-wrap>',
    ),
    "read",
    "word",
  ],
  ["a table without rows", standard("<table-wrap><table/></table-wrap><p>word</p>"), "read", "word"],
  ["a CDATA section without an end", standard("<p><![CDATA[word</p>"), "E_DAMAGED"],
  ["a processing instruction", standard('<?php system("x") ?><p>word</p>'), "read", "word"],
  [
    "an xinclude",
    standard('<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd"/><p>word</p>'),
    "read",
    "word",
  ],
  ["no text", "<standard><front/><body/></standard>", "E_EMPTY"],
  ["two roots", `${standard("<p>word</p>")}<standard/>`, "E_DAMAGED"],
  ["words behind the root", `${standard("<p>word</p>")}more`, "E_DAMAGED"],
];

export const stsCases: readonly HostileCase[] = family("standard in XML", "a.xml", ROWS);
