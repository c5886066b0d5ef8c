/** Whether a value is a list; a revoked proxy, which throws where it is asked, is none. */
export const isList = (value: unknown): value is readonly unknown[] => {
  try {
    return Array.isArray(value)
  } catch {
    return false
  }
}
