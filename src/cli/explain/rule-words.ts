/** What the parts of an explanation are called. */
export const ruleWords = {
  en: {
    bad: 'Data with the issue',
    good: 'The same data mended',
    partial: ' (only the fields that matter)',
    colon: ':',
    heading: (title: string, severity: string) => `${title} (${severity})`,
  },
  ja: {
    bad: '指摘を受けるデータ',
    good: '直したデータ',
    partial: '（関わる項目だけ）',
    colon: '：',
    heading: (title: string, severity: string) => `${title}（${severity}）`,
  },
} as const
