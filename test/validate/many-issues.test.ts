import { expect, it } from 'vitest'
import { validateStream } from '../../src/validate/validate-stream.js'

const COUNT = 20_000

it('tells of a record with tens of thousands of wrong values in seconds', async () => {
  const observation = '{"at":["JP"],"period":"2024","value":"12"}'
  const text = `{"indicators":[{"id":"i","observations":[${Array(COUNT).fill(observation).join(',')}]}]}`
  const start = performance.now()
  const columns: (number | undefined)[] = []
  const bytes = new TextEncoder().encode(text)
  for await (const event of validateStream(bytes, { format: 'json', maxIssues: 10 * COUNT }))
    if (event.type === 'issues')
      for (const { pointer, position } of event.issues)
        if (pointer.endsWith('/value')) columns.push(position?.column)
  expect(columns).toHaveLength(COUNT)
  expect(columns.at(-1)).toBe(text.length - '"12"}]}]}'.length + 1)
  expect(performance.now() - start).toBeLessThan(10_000)
}, 60_000)
