/** What a page that is generated says to those who would edit it. */
export const generatedNotice = '<!-- Written by `npm run generate`. -->'
