/** What a page says of itself to the site. */
export interface FrontMatter {
  readonly title: string
  /** Its address on the site. */
  readonly path: string
  /** Its place in the navigation. */
  readonly group?: string
  /** What else people call what it is about, for the search of the site. */
  readonly names?: readonly string[]
  /** The pages below it. */
  readonly children?: readonly string[]
}

const isWord = (text: string) => /^[a-z][a-z0-9-]*$/.test(text)

/** The front matter of a page. */
export const frontMatter = ({ title, path, group, names, children }: FrontMatter): string =>
  [
    '---',
    `title: ${isWord(title) ? title : JSON.stringify(title)}`,
    `path: ${path}`,
    ...(group === undefined ? [] : [`group: ${group}`]),
    ...(names === undefined ? [] : [`names: ${JSON.stringify(names)}`]),
    ...(children === undefined ? [] : ['children:', ...children.map((child) => `  - ${child}`)]),
    '---',
  ].join('\n')
