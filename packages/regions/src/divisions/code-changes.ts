/** A county that went on under another code. 区划代码变更 */
export interface CodeChange {
  /** The code until the day. */
  readonly from: string;
  /** The code since the day. */
  readonly to: string;
  /** The day of the approval, ISO date; where only its publication is open, that day. 批准日期 */
  readonly date: string;
  /** Name under the old code. 原名 */
  readonly formerName: string;
  /** Prefecture under the old code. */
  readonly formerParent: string;
  /** What happened, in Chinese. */
  readonly reason: string;
  /** The document that ordered it. 依据文件 */
  readonly document: string;
}

/** Changes of county codes in Sichuan that figures of the last ten years meet. 区划代码变更表 */
export const codeChanges: readonly CodeChange[] = Object.freeze([
  {
    from: '512081000',
    to: '510185000',
    date: '2016-05-16',
    formerName: '简阳市',
    formerParent: '512000000',
    reason: '县级简阳市由资阳市代管改为成都市代管',
    document: '川府函〔2016〕90号',
  },
  {
    from: '510922000',
    to: '510981000',
    date: '2019-08-16',
    formerName: '射洪县',
    formerParent: '510900000',
    reason: '撤销射洪县，设立县级射洪市',
    document: '四川省人民政府关于同意撤销射洪县设立县级射洪市的批复',
  },
  {
    from: '510132000',
    to: '510118000',
    date: '2020-06-18',
    formerName: '新津县',
    formerParent: '510100000',
    reason: '撤销新津县，设立成都市新津区',
    document: '川府函〔2020〕127号',
  },
  {
    from: '513425000',
    to: '513402000',
    date: '2021-01-20',
    formerName: '会理县',
    formerParent: '513400000',
    reason: '撤销会理县，设立县级会理市',
    document: '民政部关于同意四川省撤销会理县设立县级会理市的批复',
  },
]);
