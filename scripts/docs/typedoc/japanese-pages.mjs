import { PageEvent } from 'typedoc'

/** What TypeDoc writes around a page, in Japanese. */
const words = [
  [' lang="en"', ' lang="ja"'],
  ['content="Documentation for sti-atlas"', 'content="sti-atlasのドキュメント"'],
  ['<h3>Settings</h3>', '<h3>設定</h3>'],
  ['<h3>On This Page</h3>', '<h3>このページの内容</h3>'],
  ['>Member Visibility<', '>表示するメンバー<'],
  ['>Theme<', '>配色<'],
  ['>OS<', '>OSに合わせる<'],
  ['>Light<', '>明るい<'],
  ['>Dark<', '>暗い<'],
  ['>Skip to the content<', '>本文へ移動<'],
  ['>Preparing search index...<', '>検索の準備をしています<'],
  ['placeholder="Search the docs"', 'placeholder="サイトの中を探す"'],
  ['aria-label="Search"', 'aria-label="検索"'],
  ['aria-label="Menu"', 'aria-label="メニュー"'],
  ['aria-label="Permalink"', 'aria-label="この見出しへのリンク"'],
  ['aria-label="Breadcrumb"', 'aria-label="現在地"'],
  ['<button type="button">Copy</button>', '<button type="button">コピー</button>'],
]

/** Whether a page is one in Japanese, by its address. */
export const isJapanese = (url) => /^ja[./]/.test(url)

/** TypeDoc plugin: pages in Japanese say that they are, and so does what stands around them. */
export const load = (app) => {
  const afterOtherPlugins = -100
  app.renderer.on(
    PageEvent.END,
    (page) => {
      if (!isJapanese(page.url)) return
      for (const [english, japanese] of words) page.contents = page.contents?.replaceAll(english, japanese)
    },
    afterOtherPlugins,
  )
}
