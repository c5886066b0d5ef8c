/** Whether what was thrown says that reading was aborted. It may be anything, also what throws when it is looked at. */
export const isAbort = (thrown: unknown): boolean => {
  try {
    return thrown instanceof Error && thrown.name === 'AbortError'
  } catch {
    return false
  }
}
