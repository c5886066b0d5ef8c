/** A name as it is compared with others: whatever its case and width. */
export const foldName = (name: string): string => name.normalize('NFKC').trim().toLowerCase()
