import { Converter, ReflectionKind } from 'typedoc'

const isGuide = ({ frontmatter: { path } }) => typeof path === 'string' && /^(?:guides|ja)\//.test(path)

/** The content of a guide; a code span that names a function leads to its page. */
const linked = (content, functions) => {
  // What commands take is named like functions.
  let isOfCommands = false
  return content.map((part) => {
    if (part.kind === 'text' && part.text.includes('<!-- arguments -->')) isOfCommands = true
    if (part.kind === 'text' && part.text.includes('<!-- /arguments -->')) isOfCommands = false
    const target = part.kind === 'code' && !isOfCommands && functions.get(part.text.slice(1, -1))
    return target ? { kind: 'inline-tag', tag: '@linkcode', text: target.name, target } : part
  })
}

/** TypeDoc plugin: functions that a guide names in code lead to their pages. */
export const load = (app) => {
  const afterLinksAreResolved = -400
  app.converter.on(
    Converter.EVENT_RESOLVE_END,
    ({ project }) => {
      const functions = new Map(
        project
          .getReflectionsByKind(ReflectionKind.Function)
          .map((reflection) => [reflection.name, reflection]),
      )
      for (const document of project.getReflectionsByKind(ReflectionKind.Document))
        if (isGuide(document)) document.content = linked(document.content, functions)
    },
    afterLinksAreResolved,
  )
}
