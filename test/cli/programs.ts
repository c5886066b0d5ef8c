/** A program that conforms, with some fields as given. */
export const programWith = (fields: Readonly<Record<string, unknown>> = {}) => ({
  id: 'ocean-grants',
  name: { en: 'Ocean Grants', ja: '海洋研究助成' },
  kind: 'research-funding',
  holders: [{ place: 'JP' }],
  citations: [{ source: 'cao-2025-global-strategy', section: 'satreps' }],
  ...fields,
})

/** Programs one a line, of which every `wrongEvery`-th refers to nothing and some have the id of another. */
export const programLines = (count: number, wrongEvery: number): string =>
  Array.from({ length: count }, (_, index) => {
    const program = programWith({
      id: index % (wrongEvery * 3) === 5 ? 'program-1' : `program-${index}`,
      name: { en: `Program ${index}`, ja: `事業${index}` },
      summary: { en: 'Funds research. '.repeat(20).trim(), ja: '研究を助成する。'.repeat(20) },
      ...(index % wrongEvery === 2 && { parent: `program-${count + index}` }),
      ...(index % wrongEvery === 4 && { parent: `program-${count - index}` }),
    })
    return index % (wrongEvery * 5) === 9 ? JSON.stringify(program).slice(0, 90) : JSON.stringify(program)
  })
    .map((line) => `${line}\n`)
    .join('')
