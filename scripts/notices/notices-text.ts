/** A package whose work is part of another. */
export interface ThirdParty {
  readonly name: string
  readonly version: string
  readonly license: string
  readonly text: string
}

const rule = '-'.repeat(80)

const notice = ({ name, version, license, text }: ThirdParty) =>
  [rule, `${name} ${version} (${license})`, rule, '', text.trim().replaceAll('\r\n', '\n'), ''].join('\n')

/** The notices of packages as one text, those that code is from and those that tables are from apart. */
export const noticesText = (code: readonly ThirdParty[], tables: readonly ThirdParty[]): string =>
  [
    'sti-atlas holds code and tables of the packages below, each under its own license.\n',
    'CODE\n',
    ...code.map(notice),
    'TABLES (names and codes of countries and currencies, members of regions)\n',
    ...tables.map(notice),
  ].join('\n')
