import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'

/** The whole path; the path as it is where the current folder has been removed, in which no whole path begins. */
const wholePath = (path: string): string => {
  try {
    return resolve(path)
  } catch {
    return path
  }
}

/** What tells a file from others, whatever links lead to it; where there is none, its path. */
export const fileIdentity = async (path: string): Promise<string> => {
  const stats = await stat(path, { bigint: true }).catch(() => undefined)
  return stats && stats.ino > 0n ? `${stats.dev}:${stats.ino}` : wholePath(path)
}
