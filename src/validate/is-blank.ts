/** Whether a text has nothing but white space, full-width and no-break spaces too. */
export const isBlank = (text: string): boolean => text.trim() === ''
