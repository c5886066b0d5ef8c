import { PageEvent } from 'typedoc'

const waiting = '<li>Loading...</li>'

const places = [
  ['index.html', 'English'],
  ['ja.html', '日本語'],
  ['records/index.html', 'Records レコード'],
  ['reference/index.html', 'Fields 項目'],
  ['rules/index.html', 'Codes of the validator 検証のコード'],
  ['modules.html', 'API'],
]

/** TypeDoc plugin: until a script has made the navigation, and where none runs, a few links stand in its place. */
export const load = (app) => {
  const beforeOtherPlugins = 100
  app.renderer.on(
    PageEvent.END,
    (page) => {
      const up = '../'.repeat(page.url.split('/').length - 1)
      const links = places
        .map(([path, name]) => `<li><a href="${up}${path}"><span>${name}</span></a></li>`)
        .join('\n')
      page.contents = page.contents?.replace(waiting, links)
    },
    beforeOtherPlugins,
  )
}
