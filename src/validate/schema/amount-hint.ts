import { type CurrencyCode, isCurrencyCode } from '../../codes/currencies.js'
import type { Kind } from '../../model/kinds.js'
import type { LocalizedText, Money } from '../../model/records.js'
import type { Medium } from '../check/finding.js'
import { parseCurrency } from '../normalize/parse-currency.js'
import { parseMoney } from '../normalize/parse-money.js'
import type { Path } from '../path.js'
import { columnName } from './column-names.js'
import { LEAST_CLEAR, WRITTEN_ARE_READ } from './money-hint.js'

/** A text where the number of an amount should stand. */
interface WrittenAmount {
  readonly kind: Kind
  readonly path: Path
  readonly text: string
  /** What stands beside it as the currency. */
  readonly currency: unknown
}

const knownCurrency = (beside: unknown): CurrencyCode | undefined => {
  if (isCurrencyCode(beside)) return beside
  if (typeof beside !== 'string') return undefined
  const named = parseCurrency(beside)
  return named.ok ? named.value : undefined
}

/** What a text says where the number of an amount should stand, of the currency beside it. */
const readBeside = (text: string, currency: CurrencyCode | undefined) => {
  const alone = parseMoney(text, { currency })
  return alone.ok || alone.reason !== 'no-currency' ? alone : parseMoney(text, { currency: LEAST_CLEAR })
}

/** Why the number of an amount cannot be told from its text; undefined where it can, or is none at all. */
export const unclearAmount = ({
  text,
  currency,
}: Pick<WrittenAmount, 'text' | 'currency'>): LocalizedText | undefined => {
  const reading = readBeside(text, knownCurrency(currency))
  if (reading.ok || !reading.hint) return undefined
  const { reason, message, hint } = reading
  if (reason === 'ambiguous-decimal') return hint
  return reason === 'currency-mismatch'
    ? { en: `${message.en} ${hint.en}`, ja: `${message.ja}${hint.ja}` }
    : undefined
}

/** What an amount with words around it says, each in the field that is for it; undefined where it is not clear. */
export const amountHint = (
  { kind, path, text, currency }: WrittenAmount,
  medium: Medium,
): LocalizedText | undefined => {
  const [known, isSaid] = [knownCurrency(currency), parseMoney(text).ok]
  const reading = readBeside(text, known)
  if (!reading.ok || reading.notes !== undefined) return undefined
  const { amount, ...parts }: Partial<Money> = reading.value
  const others = Object.entries(parts)
    .filter(([field]) => field !== 'currency' || (known === undefined && isSaid))
    .map(([field, part]) => {
      const column = columnName(kind, [...path.slice(0, -1), field])
      return medium === 'cell'
        ? { en: `, ${part} in the column ${column.en}`, ja: `、「${column.ja}」の列に${part}` }
        : { en: `, ${part} in the field ${field}`, ja: `、${field}に${part}` }
    })
  return {
    en: `Write ${amount} here${others.map(({ en }) => en).join('')}; ${WRITTEN_ARE_READ.en}`,
    ja: `ここに${amount}${others.map(({ ja }) => ja).join('')}と書いてください。${WRITTEN_ARE_READ.ja}`,
  }
}
