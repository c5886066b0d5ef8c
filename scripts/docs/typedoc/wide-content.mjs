import { PageEvent } from 'typedoc'

/** TypeDoc plugin: what is wider than a page is in reach: a table moves in a box, a picture leads to its full size. */
export const load = (app) => {
  app.renderer.on(PageEvent.END, (page) => {
    page.contents = page.contents
      ?.replaceAll('<table>', '<div class="wide"><table>')
      .replaceAll('</table>', '</table></div>')
      .replace(/<img src="([^"]+)"[^>]*>/g, '<a class="picture" href="$1">$&</a>')
  })
}
