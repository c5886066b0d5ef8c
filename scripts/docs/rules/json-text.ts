const WIDTH = 88

const inLine = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(inLine).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${inLine(member)}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

const blockOf = (value: unknown, margin: string, room: number): string => {
  const line = inLine(value)
  if (line.length <= room || typeof value !== 'object' || value === null) return line
  const inner = `${margin}  `
  const members = Array.isArray(value)
    ? value.map((item) => `${inner}${blockOf(item, inner, WIDTH - inner.length)}`)
    : Object.entries(value).map(([key, member]) => {
        const name = `${inner}${JSON.stringify(key)}: `
        return `${name}${blockOf(member, inner, WIDTH - name.length)}`
      })
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  return `${open}\n${members.join(',\n')}\n${margin}${close}`
}

/** A value as JSON for people: what is short stands on one line. Records and lists of them have lines of their own. */
export const jsonText = (value: unknown): string => `${blockOf(value, '', 20)}\n`
