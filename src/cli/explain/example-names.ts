/** What the two sides of an example are called. */
export const exampleNames = {
  bad: { en: 'Data with the issue', ja: '指摘を受けるデータ' },
  good: { en: 'The same data mended', ja: '直したデータ' },
} as const
