import type { LocalizedText } from '../../model/records.js'

/** What is told where zod, which can be left out beside some commands, is needed. */
export const missingZod: LocalizedText = {
  en: 'this needs zod, which is not installed: npm install zod',
  ja: 'この操作にはzodが必要です。npm install zodでインストールしてください。',
}

/** Whether an error is that of Node not finding zod. */
export const isMissingZod = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  error.code === 'ERR_MODULE_NOT_FOUND' &&
  error.message.includes("package 'zod'")
