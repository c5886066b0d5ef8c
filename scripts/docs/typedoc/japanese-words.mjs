import { PageEvent } from 'typedoc'
import { isJapanese } from './japanese-pages.mjs'

const japanese = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]`
const character = String.raw`(?:[^\s<>&]|&[#\w]+;)`
const word = `${character}*${japanese}${character}*`
const words = new RegExp(String.raw`${word}(?:\s+${word})*`, 'gu')

/** A tag, what has no words of its own, or text. */
const parts = /<(script|style|pre|code|option)\b[\s\S]*?<\/\1>|<[^>]*>|[^<]+/g

const marked = (html) =>
  html.replace(parts, (part) =>
    part.startsWith('<') ? part : part.replace(words, (run) => `<span lang="ja">${run}</span>`),
  )

/**
 * TypeDoc plugin: Japanese words on a page in English say that they are, by which browsers choose the shapes of their
 * characters and screen readers a voice.
 */
export const load = (app) => {
  app.renderer.on(PageEvent.END, (page) => {
    if (!page.contents || isJapanese(page.url)) return
    const [head = '', ...body] = page.contents.split('<body>')
    page.contents = [head, ...body.map(marked)].join('<body>')
  })
}
