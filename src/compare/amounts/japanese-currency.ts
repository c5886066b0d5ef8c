const japaneseNames: Readonly<Record<string, string>> = {
  JPY: '円',
  USD: '米ドル',
  EUR: 'ユーロ',
  KRW: 'ウォン',
  GBP: '英ポンド',
  CNY: '人民元',
}

/** What Japanese readers call a currency, of those that sources often state amounts in; undefined for others. */
export const japaneseCurrency = (currency: string): string | undefined =>
  Object.hasOwn(japaneseNames, currency) ? japaneseNames[currency] : undefined
