import {
  Converter,
  DeclarationReflection,
  ReferenceType,
  ReflectionKind,
  ReflectionType,
  UnknownType,
} from 'typedoc'

const capitalized = (name) => name.charAt(0).toUpperCase() + name.slice(1)

const isObjectLiteral = (type) => type instanceof ReflectionType && !type.declaration.signatures

/** The interface of what a schema accepts, where one has the schema's name. */
const interfaceOf = (project, { name }) =>
  project
    .getReflectionsByKind(ReflectionKind.Interface | ReflectionKind.TypeAlias)
    .find((candidate) => candidate.name === capitalized(name))

const schemaType = (project, variable) => {
  const target = interfaceOf(project, variable)
  const output = target && ReferenceType.createResolvedReference(target.name, target, project)
  const type = ReferenceType.createBrokenReference('ZodType', project, 'zod')
  if (output) type.typeArguments = [output]
  return type
}

/** The file that declares a reflection, below the folder of the package. */
const fileOf = (project, reflection) => project.getSymbolIdFromReflection(reflection)?.packagePath ?? ''

const keysType = ({ declaration }) =>
  new UnknownType(`{ ${(declaration.children ?? []).map(({ name }) => name).join('; ')} }`)

/**
 * TypeDoc plugin: shows zod schemas as `ZodType<Record>` and constant objects by their keys. Spelled out, their types
 * run to thousands of lines that say what the tables of the reference say.
 */
export const load = (app) => {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const variable of project.getReflectionsByKind(ReflectionKind.Variable)) {
      if (!(variable instanceof DeclarationReflection)) continue
      const { type } = variable
      const isSchema = fileOf(project, variable).startsWith('src/schemas/')
      if (!isObjectLiteral(type) && !(isSchema && type instanceof ReferenceType)) continue
      const shown = isObjectLiteral(type) ? keysType(type) : schemaType(project, variable)
      project.removeTypeReflections(type)
      variable.type = shown
    }
  })
}
