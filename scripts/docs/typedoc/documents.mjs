import { Converter, KindRouter } from 'typedoc'

const japaneseHome = { name: '日本語', path: 'ja', group: 'ガイド' }

/** A router that puts a document where its front matter says: `path: guides/compare`. */
class DocumentRouter extends KindRouter {
  getIdealBaseName(reflection) {
    const path = reflection.isDocument?.() && reflection.frontmatter.path
    return typeof path === 'string' ? path : super.getIdealBaseName(reflection)
  }
}

/**
 * TypeDoc plugin: documents have the addresses of their front matter; the Japanese README is one of them.
 */
export const load = (app) => {
  app.renderer.defineRouter('document-paths', DocumentRouter)
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_context, document) => {
    if (document.name !== 'README.ja') return
    const { name, ...frontmatter } = japaneseHome
    document.name = name
    Object.assign(document.frontmatter, frontmatter)
  })
}
