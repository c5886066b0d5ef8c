/** The modules with functions that are entries of the package beside its root: `sti-atlas/atlas` and so on. */
export const entryModules = ['atlas', 'compare', 'render', 'time', 'search', 'schemas', 'validate']
