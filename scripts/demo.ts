import { run } from '../src/cli/run.js'

const io = {
  write: (text: string) => process.stdout.write(text),
  writeError: (text: string) => process.stderr.write(text),
  color: process.stdout.isTTY === true,
  width: process.stdout.columns ?? 160,
}

const steps = [
  {
    title: 'Who treats whom how: the European Union and the Republic of Korea toward nine partners',
    args: [
      'compare',
      'approaches',
      '--rows',
      'eu,KR',
      '--columns',
      'US,GB,JP,IN,CN,RU,asean,africa,latin-america',
    ],
    exitCode: 0,
  },
  {
    title: 'A small dataset with planted mistakes, checked against the schemas and the curated atlas',
    args: ['validate', 'examples/programs-with-mistakes.json'],
    exitCode: 1,
  },
]

for (const { title, args, exitCode } of steps) {
  io.write(`\n${title}\n$ npx sti-atlas ${args.join(' ')}\n\n`)
  const actual = await run(args, io, '0.0.0')
  io.write(`\n(exit code ${actual})\n`)
  if (actual !== exitCode) process.exitCode = 1
}
