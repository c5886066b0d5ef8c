import { PageEvent } from 'typedoc'

const content = '<div class="col-content">'
const main = '<div class="col-content" role="main" id="main-content" tabindex="-1">'
const skip = '<a class="skip" href="#main-content">Skip to the content</a>'

/** TypeDoc plugin: a page has a main part, and a link for those without a mouse that leads there. */
export const load = (app) => {
  app.renderer.on(PageEvent.END, (page) => {
    page.contents = page.contents?.replace(content, main).replace('<header', `${skip}<header`)
  })
}
