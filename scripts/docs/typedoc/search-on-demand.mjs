import { PageEvent } from 'typedoc'

/** TypeDoc plugin: pages leave it to `docs/search-on-demand.js` to fetch the index of the search. */
export const load = (app) => {
  app.renderer.on(PageEvent.END, (page) => {
    page.contents = page.contents?.replace(
      /<script async src="([^"]*)" id="tsd-search-script">/,
      '<script async data-src="$1" id="tsd-search-script">',
    )
  })
}
