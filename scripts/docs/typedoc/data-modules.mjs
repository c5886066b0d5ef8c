import { Comment, Converter, ReflectionKind } from 'typedoc'

const summary = 'The curated records of one kind; nothing else is loaded.'

/** TypeDoc plugin: the generated modules of records are called by what one imports, `sti-atlas/data/programs`. */
export const load = (app) => {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.getReflectionsByKind(ReflectionKind.Module)) {
      if (!module.name.startsWith('data/')) continue
      module.name = `sti-atlas/${module.name}`
      module.comment = new Comment([{ kind: 'text', text: summary }])
    }
  })
}
