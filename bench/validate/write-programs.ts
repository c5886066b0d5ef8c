import { once } from 'node:events'
import { createWriteStream } from 'node:fs'

const sentences = [
  'Funds joint research of young teams on both sides for three years at a time.',
  'Pays for travel, staff and equipment of the partner as well as of the own side.',
  'Asks for a plan of how results are used where the problem stands.',
  'Chooses projects by a panel of both sides and publishes what it chose.',
]
const places = ['JP', 'KR', 'DE', 'FR', 'US', 'GB', 'TH', 'IN', 'asean', 'africa']
const themes = ['joint-research', 'people-mobility', 'standards', 'open-science', 'global-issues']

/** One program record of about 1.5 KB; `mistake` from 0 to 3 is what is wrong in it. */
const programRecord = (index: number, mistake: number | undefined): unknown => {
  const text = (offset: number) => sentences[(index + offset) % sentences.length]
  const fact = (offset: number) => ({
    text: {
      en: text(offset),
      ja: `両国の若手チームによる共同研究を3年ごとに助成する（${index}-${offset}）。`,
    },
    citations: [{ source: 'cao-2025-global-strategy', section: 'global-south' }],
  })
  return {
    id: `generated-program-${index}`,
    name: { en: `Generated program ${index}`, ja: `生成した事業${index}` },
    aliases: [`GP ${index}`, `事業${index}号`],
    summary: {
      en: `${text(1)} ${text(2)}`,
      ja: '両国の研究者がともに課題に取り組み、成果を現地で役立てることを支援する。',
    },
    kind: mistake === 0 ? 'felowship' : 'fellowship',
    holders: [{ place: mistake === 1 ? 'UK' : places[index % places.length] }],
    operators: ['jst'],
    period: mistake === 2 ? '2027/2024' : `20${10 + (index % 15)}/2030`,
    budget: { amount: 1_000_000 + index, ...(mistake === 3 ? {} : { currency: 'JPY' }), qualifier: 'about' },
    themes: [themes[index % themes.length], themes[(index + 1) % themes.length]],
    partners: [places[(index + 3) % places.length], places[(index + 5) % places.length]],
    facts: [fact(1), fact(2), fact(3)],
    citations: [{ source: 'cao-2025-global-strategy', section: 'satreps' }],
  }
}

/** Writes records as NDJSON, every n-th of them with a mistake, the four in turn. */
export const writePrograms = async (path: string, count: number, brokenEvery: number): Promise<void> => {
  const file = createWriteStream(path, { highWaterMark: 1 << 20 })
  for (let index = 0; index < count; index++) {
    const mistake = index % brokenEvery === 0 ? (index / brokenEvery) % 4 : undefined
    const line = `${JSON.stringify(programRecord(index, mistake))}\n`
    if (!file.write(line)) await once(file, 'drain')
  }
  file.end()
  await once(file, 'finish')
}
