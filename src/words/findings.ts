import type { Finding, FindingCode, Language } from "../contract";
import { type Bilingual, b } from "./language";

/** What each finding of a verification says; where it was found and its values stand beside it. */
const FINDING_WORDS: Readonly<Record<FindingCode, Bilingual>> = {
  "ledger.form": b("记录格式不合规定", "the entry does not have the form of one"),
  "ledger.other-ledger": b("记录属于另一个台账", "the entry belongs to another ledger"),
  "ledger.gap": b("序号不连续，缺少记录", "entries are missing before this one"),
  "ledger.chain": b("与前一条记录的哈希不相接", "its hash does not follow from the entry before"),
  "ledger.fork": b("同一序号有两条不同的记录", "two different entries have this number"),
  "ledger.duplicate": b("记录重复", "the entry is there twice"),
  "ledger.parents": b("所称见过的记录不存在", "an entry that it claims to have seen is not there"),
  "ledger.commitment": b("内容与承诺值不符", "its content does not match the commitment"),
  "ledger.content": b("内容格式不合规定", "its content does not have the right form"),
  "ledger.genesis": b("缺少首条记录或有多条首条记录", "there is not exactly one first entry"),
  "ledger.truncated": b(
    "检查点所载的记录已不存在（台账被截短）",
    "an entry of the checkpoint is missing: the ledger was cut",
  ),
  "ledger.record-id": b("记录编号重复使用", "the id of the record is used twice"),
  "key.id": b("密钥编号与公钥不符", "the key's id does not match the key"),
  "key.two-sides": b("同一把密钥或同一人登记于两方", "one key, or one person, is entered for two sides"),
  "key.two-holders": b(
    "同一把密钥登记得不一致（姓名、单位或有效期）",
    "one key is entered in two ways: another name, organization or validity",
  ),
  "sign-off.form": b("签署格式不合规定", "the sign-off does not have the form of one"),
  "sign-off.key-unknown": b("签署密钥未登记", "the signing key was never entered"),
  "sign-off.key-revoked": b("签署时密钥已吊销", "the key had been revoked before it signed"),
  "sign-off.side": b("签署人不属于所称的一方", "the signer is not of the side stated"),
  "sign-off.signature": b("签名校验不通过", "the signature does not verify"),
  "sign-off.moved": b("签名属于另一条结论", "the signature was made for another conclusion"),
  "sign-off.conclusion-unknown": b("所签结论不存在", "the conclusion signed is not there"),
  "bag.archive": b("无法解包", "it cannot be unpacked"),
  "bag.declaration": b("bagit.txt 不合规定", "bagit.txt is not as it must be"),
  "bag.version": b("不支持此 BagIt 版本", "this version of BagIt is not supported"),
  "bag.encoding": b("文字编码无法识别", "its characters cannot be decoded"),
  "bag.info": b("包信息文件格式不合规定", "the bag information does not have the right form"),
  "bag.oxum": b("Payload-Oxum 与实际不符", "Payload-Oxum does not match what is there"),
  "bag.no-manifest": b("没有载荷清单", "there is no payload manifest"),
  "bag.algorithm": b("不支持此清单的算法", "the algorithm of this manifest is not supported"),
  "bag.manifest-form": b("清单中有格式不合规定的行", "a line of the manifest does not have the right form"),
  "bag.missing": b("缺少文件", "the file is missing"),
  "bag.unlisted": b("文件不在清单中", "the file is in no manifest"),
  "bag.checksum": b("校验值不符，内容被改动", "its checksum differs: the content was changed"),
  "bag.name": b("文件名不合规定", "the name is not allowed"),
  "bag.duplicate": b("清单中重复列出", "it is listed twice"),
  "bag.fetch": b("fetch.txt 不合规定", "fetch.txt is not as it must be"),
  "package.form": b("文件格式不合规定", "the file does not have the right form"),
  "package.version": b("不支持此版本的报送包", "this version of the package is not supported"),
  "package.extra": b("多出不应有的文件", "the file does not belong here"),
  "package.missing": b("缺少应有的文件", "the file is missing"),
  "package.counts": b("所载数量与实际不符", "the counts stated differ from what is there"),
  "package.state": b("与台账不一致", "it does not say what the ledger says"),
  "package.reference": b("所指的内容不存在", "something it refers to is not there"),
  "package.withheld": b("含有按密级应扣留的内容", "it holds something that its marking forbids"),
  "package.unconfirmed": b("台账中没有该文本或意见的定密记录", "the ledger holds no confirmation of its marking"),
  "package.report": b("报告与数据文件不一致", "the report does not say what the data say"),
  "package.report-form": b(
    "报告由另一版本生成，未与数据核对；以数据为准",
    "the report was made in another form and is not compared: the data count",
  ),
  "package.unsigned": b("没有签名", "there is no signature"),
  "package.signature": b("报送签名校验不通过", "the release signature does not verify"),
  "package.untrusted": b("签名密钥不在信任之列", "the signing key is not one of those trusted"),
  "package.signer": b("签名有效，请核实签署方", "the signature verifies; check who the signer is"),
};

const SEVERITY: Readonly<Record<Finding["severity"], Bilingual>> = {
  broken: b("无效", "broken"),
  untrusted: b("不可信", "untrusted"),
  note: b("说明", "note"),
};

/** One line: how grave, where, what, and the values that show it. */
export function findingSentence(finding: Finding, language: Language): string {
  const known = Object.entries(FINDING_WORDS).find(([code]) => code === finding.code)?.[1];
  const values = Object.values(finding.values);
  const [open, close, colon] = language === "zh" ? ["（", "）", "："] : [" (", ")", ": "];
  return [
    SEVERITY[finding.severity][language],
    colon,
    finding.where ? `${finding.where}${language === "zh" ? " " : ": "}` : "",
    known?.[language] ?? finding.code,
    values.length > 0 ? `${open}${values.join(", ")}${close}` : "",
  ].join("");
}
